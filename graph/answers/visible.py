"""Text of documents made harmless where people read it: what would steer a terminal or turn a line round is shown.

Escape sequences, control characters and marks that order text from right to left whatever it is come from hostile
pages, and from careless ones. Marks that only keep the order of mixed text (U+200E, U+200F, U+061C) and joiners stay.
"""

import re

# C0 without tab and newline, DEL and C1; overrides; line separators; halves of pairs; annotations; tags.
_STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\u2028\u2029\ud800-\udfff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
# Embeddings and isolates: word processors leave them, and one without its end reaches into what follows.
_NESTING = re.compile("[\u202a-\u202c\u2066-\u2069]")


def visible(text: str) -> str:
    """Text in which nothing steers: an escape becomes ``<U+001B>``, embeddings and isolates go, lines stay."""
    return _STEERING.sub(lambda found: f"<U+{ord(found[0]):04X}>", _NESTING.sub("", text))


def escaped(json: str) -> str:
    """JSON with the same value in which nothing steers a terminal that shows it."""
    return _NESTING.sub(_escape, _STEERING.sub(_escape, json))


def one_line(text: str) -> str:
    """Text as `visible` gives it, on one line."""
    return visible(" ".join(text.split()))


def _escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
