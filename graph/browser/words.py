"""The few words that a guide and saved queries say for themselves, in four languages."""

from functools import cache
from importlib.resources import files

import yaml

RIGHT_TO_LEFT = frozenset({"ar"})


@cache
def words(lang: str) -> dict[str, str]:
    """Words by key.

    Args:
        lang: ar, fr, es or en.
    """
    text = files(__package__).joinpath("words", f"{lang}.yaml").read_text(encoding="utf-8")
    loaded: dict[str, str] = yaml.safe_load(text)
    return loaded


def direction(lang: str) -> str:
    """Which way a language is written: ``rtl`` or ``ltr``."""
    return "rtl" if lang in RIGHT_TO_LEFT else "ltr"
