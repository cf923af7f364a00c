"""The language of a text that comes without one."""

from collections import Counter
from functools import cache
from pathlib import Path

from graph.reading.text.normalise import fold, load_yaml
from ontology import folder

_SAMPLE = 4000
_LEAST_WORDS = 20


@cache
def _words() -> dict[str, frozenset[str]]:
    path: Path = folder() / "lexicon" / "languages.yaml"
    return {lang: frozenset(map(fold, words)) for lang, words in load_yaml(path).items()}


def language_of(text: str) -> str:
    """Find the language of a text by its commonest small words.

    Args:
        text: the document's text.
    Returns:
        The language that most of them belong to; the first of ``languages.yaml`` when none is found.
    """
    counts = Counter(fold(text[:_SAMPLE]).replace("'", " ").split())
    scores = {lang: sum(counts[word] for word in words) for lang, words in _words().items()}
    return max(scores, key=lambda lang: scores[lang])


def is_recognised(text: str, lang: str, least: float) -> bool:
    """Whether enough of a text's words are small words of a language for it to be told by them.

    Args:
        text: the document's text.
        lang: the language that `language_of` found.
        least: the share of small words that any text of the language has.
    Returns:
        False for a text of some length that is rather in a language without small words in ``languages.yaml``.
    """
    words = [word for word in fold(text[:_SAMPLE]).replace("'", " ").split() if word[:1].isalpha()]
    known = sum(word in _words()[lang] for word in words)
    return len(words) < _LEAST_WORDS or known >= least * len(words)
