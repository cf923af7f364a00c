"""The Equal Earth projection: areas keep their proportions, and the whole world fits a page.

Source of the formula and its figures: B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection",
International Journal of Geographical Information Science 33 (2019).
"""

from math import asin, cos, pi, radians, sin, sqrt

A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
WIDTH = 1000.0
"""Units of the page across which the world is drawn."""


def project(latitude: float, longitude: float) -> tuple[float, float]:
    """Place on the page of a point on earth.

    Args:
        latitude: degrees, north positive.
        longitude: degrees, east positive.

    Returns:
        Units to the right of the page's left edge and below the latitude of the north pole.
    """
    x, y = _plane(radians(latitude), radians(longitude))
    right, top = _plane(0, pi)[0], _plane(pi / 2, 0)[1]
    unit = WIDTH / (2 * right)
    return (x + right) * unit, (top - y) * unit


def _plane(latitude: float, longitude: float) -> tuple[float, float]:
    slant = asin(sqrt(3) / 2 * sin(latitude))
    square = slant**2
    sixth = square**3
    below = 3 * (9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1)
    x = 2 * sqrt(3) * longitude * cos(slant) / below
    return x, slant * (A1 + A2 * square + sixth * (A3 + A4 * square))
