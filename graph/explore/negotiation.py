"""Content negotiation: in which form a client wants what an address stands for (RFC 9110, 12.5)."""

import re
from collections.abc import Iterator, Sequence

_QUALITY = re.compile(r"0(\.[0-9]{0,3})?|1(\.0{0,3})?")


def preferred(accept: str | None, offered: Sequence[str]) -> str | None:
    """The media type that a client likes best.

    Args:
        accept: its `Accept` header; one that is absent or empty accepts everything.
        offered: media types without parameters; where it likes several as well as each other, the first is taken.

    Returns:
        None where it accepts none of them.
    """
    ranges = {media: quality for media, quality in weighted(accept or "") if "/" in media} or {"*/*": 1.0}
    quality, best = max(((_quality(media, ranges), -at) for at, media in enumerate(offered)), default=(0.0, 0))
    return offered[-best] if quality > 0 else None


def weighted(header: str) -> Iterator[tuple[str, float]]:
    """What a header lists, in lower case, with its quality from 0 to 1; what cannot be read is passed over."""
    for item in header.split(","):
        value, *parameters = (part.strip().lower() for part in item.split(";"))
        qualities = [text.strip() for name, _, text in (it.partition("=") for it in parameters) if name.strip() == "q"]
        if all(map(_QUALITY.fullmatch, qualities)):
            yield value, float(qualities[0]) if qualities else 1.0


def _quality(media: str, ranges: dict[str, float]) -> float:
    """How much a media type is liked: what is said of it itself counts before its family's, and that before all's."""
    family = f"{media.partition('/')[0]}/*"
    return next((ranges[it] for it in (media, family, "*/*") if it in ranges), 0.0)
