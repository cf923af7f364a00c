"""The few words that a guide and saved queries say for themselves, in four languages."""

from functools import cache
from importlib.resources import files

import yaml


@cache
def words(lang: str) -> dict[str, str]:
    """Words by key.

    Args:
        lang: ar, fr, es or en.
    """
    text = files(__package__).joinpath("words", f"{lang}.yaml").read_text(encoding="utf-8")
    loaded: dict[str, str] = yaml.safe_load(text)
    return loaded
