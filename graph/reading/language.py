"""The language of a text that comes without one."""

from collections import Counter
from functools import cache
from pathlib import Path

from graph.reading.normalise import fold, load_yaml
from ontology import folder

_SAMPLE = 4000


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
