"""Which meetings were telephone calls."""

from graph.reading.lexicons.lexicon import Match
from graph.reading.record.drafts import Pair
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_CALL = 16


def was_called(scene: Scene, pairs: tuple[Pair, ...]) -> bool:
    """Whether what two sides discussed is what a call between them, told before, was about."""
    called = [set(pair) for event in scene.recent if event.type == "call" for pair in event.met]
    return any(set(pair) in called for pair in pairs)


def is_of_another_call(scene: Scene, sentence: Sentence, pairs: tuple[Pair, ...]) -> bool:
    """Whether the call named beside was between others: "called him to tell him of his meeting with a third"."""
    last = scene.recent[-1] if scene.recent else None
    if last is None or last.type != "call" or not last.met or last.supports[-1].sentence is not sentence:
        return False
    called = [set(map(id, pair)) for pair in last.met]
    return not any(set(map(id, pair)) in called for pair in pairs)


def is_by_telephone(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether a call is named near a word of meeting: "discussed with him, in a telephone call"."""
    first, last = max(sentence.first, match.first - _CALL), min(sentence.last, match.first + _CALL)
    named = any(
        other.entry.get("type") == "call" and not other.entry.get("needs")  # "speaks of" needs a telephone
        for other in scene.page.within("meeting", first, last)
    )
    return named or next(scene.page.within("telephone", first, last), None) is not None
