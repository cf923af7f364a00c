"""The language that a foreign file is taken to be in: the one in which it names most."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from ontology import LANGUAGES

_ARABIC = re.compile("[\u0620-\u064a]")


class Tagged(Protocol):
    """A text with its language."""

    @property
    def text(self) -> str:
        """The text."""

    @property
    def language(self) -> str:
        """Its tag, or empty."""


Text = TypeVar("Text", bound=Tagged)


def main_language(texts: Iterable[Tagged]) -> str:
    """The language of most texts: by their tags, without one Arabic by its letters, else English."""
    told = Counter(map(_told, texts))
    return max(("en", *LANGUAGES), key=lambda lang: told[lang])


def best(texts: Sequence[Text], language: str) -> Sequence[Text]:
    """Those in a language, else those that say none, else those of the first one's language."""
    tags = [_base(text.language) for text in texts]
    wanted = language if language in tags else "" if "" in tags else tags[0]
    return [text for text, tag in zip(texts, tags, strict=True) if tag == wanted]


def _told(text: Tagged) -> str:
    return _base(text.language) or ("ar" if _ARABIC.search(text.text) else "en")


def _base(tag: str) -> str:
    """`ar` of `ar-MA`."""
    return tag.partition("-")[0].casefold()
