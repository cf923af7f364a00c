"""Accents that tell words apart in a language that writes them: "rencontré" is no "rencontre", "à" no "a"."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from graph.reading.text.tokens import Token

_ENDINGS = ("é", "ée", "és", "ées", "ó", "á", "ía", "ías")
_SHORT = 3


def has_accents_of(form: str, tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether words are written with the accents that tell a form from another; capitals may lack them.

    Args:
        form: a form of a lexicon, as written there.
        tokens: tokens of a text.
        first: the first token that the form was found at.
        last: the last one; words are compared from there back, as many as the form has.
    """
    words = _words(form)
    found = [token for token in tokens[first : last + 1] if token.is_word]
    if len(words) != len(found):
        return True
    return all(_alike(word, token.text) for word, token in zip(words, found, strict=True))


@lru_cache(maxsize=16384)
def _words(form: str) -> tuple[str, ...]:
    return tuple(word for part in form.casefold().split() for word in part.replace("’", "'").split("'") if word)


@lru_cache(maxsize=65536)
def _alike(word: str, text: str) -> bool:
    if text.isupper() or (text.isascii() and text[:1].isupper() and len(text) < _SHORT):
        return True
    written = unicodedata.normalize("NFC", text).casefold()
    if len(written) < _SHORT or len(word) < _SHORT:
        return written == word
    return written.endswith(_ENDINGS) == word.endswith(_ENDINGS)
