"""The date expressions of a sentence, and where they stand in it."""

from functools import lru_cache

from graph.reading import dates
from graph.reading.dates import DateSpan
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence


@lru_cache(maxsize=512)
def _dates(text: str, lang: str) -> tuple[DateSpan, ...]:
    return tuple(dates.find(text, lang))


def spans_of(scene: Scene, sentence: Sentence) -> tuple[DateSpan, ...]:
    """Give the date expressions of a sentence; their offsets count from its start."""
    tokens = scene.page.tokens
    text = scene.page.document.text[tokens[sentence.first].start : tokens[sentence.last].end]
    return _dates(text, scene.page.lang)


def token_at(scene: Scene, sentence: Sentence, offset: int) -> int:
    """The token of a sentence that holds an offset of the text."""
    tokens = scene.page.tokens
    return next(index for index in range(sentence.first, sentence.last + 1) if tokens[index].end > offset)
