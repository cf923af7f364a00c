"""Whether a passage has a number."""

import re
from decimal import Decimal

from graph.reading.text.normalise import fold

# Digits with what may stand between them: separators of thousands and decimals, spaces included.
_NUMBER = re.compile(r"\d(?:[\d.,\s\u066b\u066c]*\d)?")


def states_number(quote: str, value: object) -> bool:
    """Say whether a passage may state a number.

    Args:
        quote: words of the text.
        value: the number; "2.5 million" may stand for 2500000, so that only leading digits are compared.
    Returns:
        False for what is no number, and where the passage has digits, but none of these; numbers in words are believed.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    stated = _NUMBER.findall(fold(quote))
    return not stated or _leading(format(Decimal(str(value)), "f")) in map(_leading, stated)


def _leading(number: str) -> str:
    return re.sub(r"\D", "", number).strip("0")
