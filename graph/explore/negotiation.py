"""Content negotiation: in which form a client wants what an address stands for (RFC 9110, 12.5.1)."""

from collections.abc import Iterator, Sequence


def preferred(accept: str | None, offered: Sequence[str]) -> str | None:
    """The media type that a client likes best.

    Args:
        accept: its `Accept` header; one that is absent or empty accepts everything.
        offered: media types without parameters; where it likes several as well as each other, the first is taken.

    Returns:
        None where it accepts none of them.
    """
    ranges = list(_ranges(accept or "*/*")) or [("*/*", 1.0)]
    quality, best = max(((_quality(media, ranges), -at) for at, media in enumerate(offered)), default=(0.0, 0))
    return offered[-best] if quality > 0 else None


def _ranges(accept: str) -> Iterator[tuple[str, float]]:
    """Media ranges of a header with their quality; what cannot be read is passed over."""
    for item in accept.split(","):
        media, *parameters = (part.strip().lower() for part in item.split(";"))
        weights = [value for name, _, value in (it.partition("=") for it in parameters) if name.strip() == "q"]
        try:
            quality = float(weights[0]) if weights else 1.0
        except ValueError:
            continue
        if "/" in media:
            yield media, quality


def _quality(media: str, ranges: Sequence[tuple[str, float]]) -> float:
    """How much a media type is liked: what is said of it itself counts before its family's, and that before all's."""
    said = dict(ranges)
    family = f"{media.partition('/')[0]}/*"
    return next((said[it] for it in (media, family, "*/*") if it in said), 0.0)
