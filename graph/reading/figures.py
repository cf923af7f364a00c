"""Numbers that officials and official bodies state: what is counted, how many, over which period."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from graph.reading import dates
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Nation, Side
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.record.drafts import FigureDraft, Support
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence
from graph.reading.text.tokens import Token

_BEFORE = 4
_UNIT = 2
_ACT = 8
_LONGEST = 30
_MOST = 10**15  # no official counts further, and stores have integers of 64 bits


class _Counted(NamedTuple):
    """A number with the unit behind and the act before it."""

    at: int
    value: int | float
    unit: Match
    act: Match


def find_figures(scene: Scene) -> list[FigureDraft]:
    """Find the numbers stated of people arrested, attacks foiled, crimes recorded and the like.

    Args:
        scene: the page and its cast.
    Returns:
        Figures in order; a number counts when a unit follows it and a word of an act stands before it.
    """
    found: list[FigureDraft] = []
    for sentence in scene.page.read_sentences:
        found.extend(_of_sentence(scene, sentence))
    return found


def _of_sentence(scene: Scene, sentence: Sentence) -> Iterator[FigureDraft]:
    counted = list(_counted(scene, sentence))
    if counted:
        text = scene.page.words(sentence.first, sentence.last)
        period = dates.period(text, scene.page.published, scene.page.lang)
        yield from (_figure(scene, sentence, one, period) for one in counted)


def _counted(scene: Scene, sentence: Sentence) -> Iterator[_Counted]:
    for first, last in _written(scene.page.tokens[: sentence.last + 1], sentence.first):
        value = _number("".join(token.form for token in scene.page.tokens[first : last + 1]))
        if value is None or value > _MOST:
            continue
        unit = _match(scene, "unit", last + 1, min(last + _UNIT, sentence.last))
        act = _match(scene, "act", max(sentence.first, first - _ACT), first - 1)
        if unit is not None and act is not None:
            yield _Counted(first, value, unit, act)


def _figure(scene: Scene, sentence: Sentence, one: _Counted, period: str | None) -> FigureDraft:
    compared = _match(scene, "comparison", max(sentence.first, one.at - _BEFORE), one.at - 1)
    return FigureDraft(
        about=scene.page.words(one.act.first, one.unit.last),
        value=one.value,
        unit=str(one.unit.entry.get("unit")),
        comparison=str(compared.entry.get("value")) if compared is not None else "exactly",
        period=period,
        by=_speaker(scene, sentence),
        supports=[Support(sentence, f"{scene.page.lang}/figures/{one.unit.entry.id}")],
    )


def _match(scene: Scene, role: str, first: int, last: int) -> Match | None:
    """The last match of a role between two tokens."""
    found = [match for match in scene.page.within("figures", first, last) if match.entry.get("role") == role]
    return found[-1] if found else None


def _written(tokens: Sequence[Token], index: int) -> Iterator[tuple[int, int]]:
    """First and last token of each number; thousands that stand apart, ``12 600``, belong to one."""
    while index < len(tokens):
        first = index
        while index + 1 < len(tokens) and _goes_on(tokens[first], tokens[index], tokens[index + 1]):
            index += 1
        if tokens[first].is_number:
            yield first, index
        index += 1


def _goes_on(first: Token, one: Token, other: Token) -> bool:
    near = other.start == one.end + 1
    return near and first.form.isdigit() and len(first.form) <= 3 and other.form.isdigit() and len(other.form) == 3


def _number(form: str) -> int | float | None:
    if len(form) > _LONGEST:
        return None
    plain = form.replace("٬", ",").replace("٫", ".")
    groups = plain.replace(".", ",").split(",")
    if len(groups) > 1 and all(len(group) == 3 for group in groups[1:]):
        return int("".join(groups))
    try:
        return float(plain.replace(",", ".")) if len(groups) > 1 else int(plain)
    except ValueError:
        return None


def _speaker(scene: Scene, sentence: Sentence) -> Side | None:
    for actor in scene.actors(sentence):
        if scene.stands_free(actor) and (isinstance(actor.side, Person | Body | Nation)):
            return actor.side if not isinstance(actor.side, Person) or actor.side.posts else None
    return None
