"""Text in one writing of each letter, with the way back to the original offsets."""

import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from ontology import folder
from ontology.files import LOADER

_LONGEST_KEPT = 100  # so that sentences do not fill the memory


def load_yaml(path: Path) -> Any:  # noqa: ANN401 - as the file has it
    """Read one data file.

    Args:
        path: a YAML file of the ontology.
    Returns:
        What it holds.
    """
    return yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)


@cache
def _letters() -> dict[str, str]:
    data = load_yaml(folder() / "lexicon" / "fold.yaml")
    return dict(data["letters"]) | dict.fromkeys(data["dropped"], "")


@lru_cache(maxsize=4096)
def fold_character(character: str) -> str:
    """Fold one character: no mark, no case, one writing of a letter; digits become ASCII.

    Args:
        character: one code point.
    Returns:
        None, one or more characters.
    """
    letters = _letters()
    if character in letters:
        return letters[character]
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.digit(character))
    plain = [part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part)]
    return "".join(letters.get(part, part.casefold()) for part in plain)


def fold(text: str) -> str:
    """Fold a word or phrase, see `fold_character`.

    Args:
        text: any text.
    Returns:
        Its folded writing, in which two spellings of one word are equal.
    """
    return _fold_word(text) if len(text) <= _LONGEST_KEPT else "".join(map(fold_character, text))


@lru_cache(maxsize=65536)
def _fold_word(text: str) -> str:
    return "".join(map(fold_character, text))
