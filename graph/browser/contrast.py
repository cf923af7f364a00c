"""Contrast of two colours, as WCAG 2.2 measures it."""

BLACK, WHITE = "#000000", "#FFFFFF"
_WEIGHTS = (0.2126, 0.7152, 0.0722)


def luminance(color: str) -> float:
    """Relative luminance of a colour such as ``#3D8EE3``, 0 for black to 1 for white (WCAG 2.2, definitions)."""
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return sum(weight * part for weight, part in zip(_WEIGHTS, linear, strict=True))


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 for equal colours to 21 for black on white."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def text_on(color: str) -> str:
    """Black or white, whichever is easier to read on a colour."""
    return max(BLACK, WHITE, key=lambda text: contrast(text, color))
