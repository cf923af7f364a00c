"""Signatures: what is kept of a text to tell whether another says the same, without either text.

A signature has the number of the text's runs of three words, and for each of 128 functions the least of their values
(16 bits of it): two texts have as large a share of these equal as they have runs in common. Of two rows each it has 64
bands. Texts are looked up by these, since texts that say the same have some band in common and others hardly one.
"""

import re
import struct
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass

RUN = 3
ALIKE = 0.45
"""Share of the runs of both that are common, from which on two documents are near copies.

Fixed on half of 976 news items and readouts with copies made of them: copies with a word in ten replaced have 0.44 or
more in 98 of 100 cases, the most alike readouts of different meetings, written after one model, 0.41.
"""
HELD = 0.75
"""Share of a document's runs from which on another holds it: 0.69 or more in 98 of 100 halves with a word in twenty
replaced, 0.66 at most between readouts of different meetings."""
FUNCTIONS = 128
ROWS = 2
"""Functions a band. Two documents that have a share j of their runs in common have one of the 64 bands of two rows in
common with the chance 1 - (1 - j²)^64: nearly 1 for near copies, 0.98 for a quarter and 0.74 for a seventh of a text.
With three rows it would be 0.98, 0.48 and 0.12."""

_SEED = 20250129
# A shorter text is soon held by any other.
_LEAST_HELD = 40
_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile("[\u0300-\u036f\u064b-\u0655\u0670\u0640]")
_LETTERS = str.maketrans("ىة", "يه")
_PACKED = struct.Struct(f"<{FUNCTIONS}H")
_LOW = int.from_bytes(b"\xff\x7f" * FUNCTIONS, "little")
_HIGH = int.from_bytes(b"\x00\x80" * FUNCTIONS, "little")


@dataclass(frozen=True, slots=True, order=True)
class Signature:
    """What is kept of a text: how many runs it has, and for each function the least of their values, two bytes each."""

    runs: int
    least: bytes

    def __str__(self) -> str:
        """The signature as about 350 ASCII characters."""
        return f"{self.runs}.{b64encode(self.least).decode()}"

    @classmethod
    def parse(cls, text: str) -> "Signature":
        """Read a signature that was written with `str`."""
        runs, _, least = text.partition(".")
        return cls(int(runs), b64decode(least))


def signature(text: str) -> Signature:
    """Take the signature of a text, in any language; marks, capitals and punctuation make no difference."""
    from rensa import RMinHash  # a tenth of a second, which only those who need signatures should wait for

    runs = _runs(text)
    minhash = RMinHash(FUNCTIONS, _SEED)
    minhash.update(runs)
    return Signature(len(runs), _PACKED.pack(*(value & 0xFFFF for value in minhash.digest())))


def bands(signature: Signature) -> tuple[str, ...]:
    """Words of ten digits and letters by which near documents are looked up: these have at least one in common."""
    width = 4 * ROWS
    digits = signature.least.hex()
    return tuple(f"{band:02x}{digits[band * width : (band + 1) * width]}" for band in range(FUNCTIONS // ROWS))


def alike(one: Signature, other: Signature) -> bool:
    """Tell whether most runs of two documents are common, so that one is a near copy of the other."""
    return _common(one, other) >= ALIKE


def holds(whole: Signature, part: Signature) -> bool:
    """Tell whether a document has most runs of a shorter one, of which it is no near copy."""
    if part.runs < _LEAST_HELD or part.runs >= whole.runs:
        return False
    common = _common(whole, part)
    return common < ALIKE and _share(common, whole, part) >= HELD


def near(one: Signature, other: Signature) -> bool:
    """Tell whether two documents are near copies, or one holds the other."""
    common = _common(one, other)
    if common >= ALIKE:
        return True
    part, whole = sorted((one, other))
    return part.runs >= _LEAST_HELD and _share(common, whole, part) >= HELD


def _runs(text: str) -> list[str]:
    """Each run of words once, in one writing of each letter; a text shorter than a run is one."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text).casefold()).translate(_LETTERS)
    words = _WORD.findall(plain)
    return sorted({" ".join(words[start : start + RUN]) for start in range(max(len(words) - RUN + 1, 1))})


def _common(one: Signature, other: Signature) -> float:
    """The share of the runs of both that are common, as the signatures tell it."""
    different = int.from_bytes(one.least, "little") ^ int.from_bytes(other.least, "little")
    # A place whose lower bits are not all 0 carries into its highest, so that each differing place leaves one bit.
    return 1 - (((different & _LOW) + _LOW | different) & _HIGH).bit_count() / FUNCTIONS


def _share(common: float, whole: Signature, part: Signature) -> float:
    """The share of a document's runs that another has."""
    return common * (whole.runs + part.runs) / (1 + common) / part.runs
