"""How far a date stands from the word that tells an event, in words and clauses."""

from graph.reading.events.clauses import is_subject_first
from graph.reading.events.date_spans import token_at
from graph.reading.events.whose_day import relative_behind
from graph.reading.lexicons.lexicon import Match
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_FAR = 15
_TOWN = 3
_CLAUSE = 8
_HELD = ("holding", "joining", "phases", "meeting")
_OPENING = 2
_COLONS = frozenset(":؛;")


def anchors_of(scene: Scene, sentence: Sentence, trigger: int) -> list[int]:
    """A trigger, and the verb that says of a noun behind its words: "the meeting of the group on … *was held*"."""
    if not is_subject_first(scene.page) or not any(_is_noun(match) for match in scene.page.all_at("meeting", trigger)):
        return [trigger]
    passive = scene.page.lexicon.grammar.get("passive_auxiliaries", ())
    for index in range(trigger + 1, sentence.last):
        if scene.is_clause(index):
            break
        if scene.page.tokens[index].text in passive and scene.page.any_at(_HELD, index + 1) is not None:
            return [trigger, index + 1]
    return [trigger]


def _is_noun(match: Match) -> bool:
    return bool(match.entry.get("frame") == "noun")


def distance(scene: Scene, sentence: Sentence, offset: int, trigger: int) -> float:
    """Count the words between a trigger and a date, names not counted; before it more: a date follows its verb."""
    tokens = scene.page.tokens
    named = {index for actor in scene.actors(sentence) for index in range(actor.first, actor.last + 1)}
    date = token_at(scene, sentence, offset)
    low, high = sorted((date, trigger))
    words = sum(1 for index in range(low, high) if index not in named and tokens[index].is_word)
    if is_subject_first(scene.page) and date - sentence.first <= _OPENING and date < trigger:
        words = min(words, _OPENING)  # "Today, A, B and C hosted a meeting"
    opened = relative_behind(scene, sentence, trigger) if date > trigger else None
    end = scene.clause_end(low if opened is None else opened, high - 1)
    if end < high - 1 and not _is_same_day(scene, end + 1, high):  # the later may itself open a clause
        words += _FAR + 1 if is_subject_first(scene.page) else _CLAUSE
    if date >= trigger:
        return words
    return 1.5 * words + (_FAR if _is_behind_colon(scene, sentence, date, trigger) else 0)


def _is_behind_colon(scene: Scene, sentence: Sentence, date: int, trigger: int) -> bool:
    """Whether a colon parts a trigger from a date before it; a date that opens an item, with a colon, is the item's."""
    tokens = scene.page.tokens
    colon = next((index for index in range(date, trigger) if tokens[index].form in _COLONS), None)
    if colon is None:
        return False
    opens = date - sentence.first <= _OPENING and sum(tokens[index].is_word for index in range(date, colon)) <= _TOWN
    return not (opens and is_subject_first(scene.page) and scene.page.blocks[sentence.block].is_item)


def _is_same_day(scene: Scene, index: int, high: int) -> bool:
    """As in "in 2007, when he met": the clause is of the day told before, and no other follows."""
    closed = scene.page.at("closed", index)
    return closed is not None and bool(closed.entry.get("same_day")) and scene.clause_end(index, high - 1) >= high - 1
