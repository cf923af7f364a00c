"""How long a thing lasts, told before or behind it: "closed a three-day meeting on Friday"."""

import datetime
from dataclasses import replace

from graph.reading.dates.calendar import calendar
from graph.reading.events.clauses import is_subject_first
from graph.reading.record.drafts import When
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 10
_LONGEST = 31
_HYPHENS = frozenset("-‑")


def stretched(scene: Scene, sentence: Sentence, trigger: int, on: When) -> When:
    """Give the days of something whose last or first day is stated with how many days it has.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        trigger: token that tells the event.
        on: the day stated.
    Returns:
        First and last day; the day as it is where nothing says how long.
    """
    if not is_subject_first(scene.page) or on.start is None or on.start != (on.end or on.start):
        return on
    days, day = _days(scene, sentence, trigger), _day(on.start)
    phase = next(scene.page.within("phases", sentence.first, sentence.last), None)
    if days is None or day is None or phase is None:
        return on
    away = datetime.timedelta(days=days - 1)
    first, last = (day - away, day) if phase.entry.get("role") == "end" else (day, day + away)
    return replace(on, start=first.isoformat(), end=last.isoformat())


def _days(scene: Scene, sentence: Sentence, trigger: int) -> int | None:
    """The number in "three-day" near a trigger, or in "de tres días" behind it."""
    words = calendar(scene.page.lang)
    tokens = scene.page.tokens
    behind = _days_behind(scene, sentence, trigger)
    if behind is not None:
        return behind
    for index in range(max(sentence.first, trigger - _NEAR), min(trigger + _NEAR, sentence.last - 1)):
        number = _number(scene, index)
        unit = words.units.get(tokens[index + 2].form)
        if number is None or tokens[index + 1].form not in _HYPHENS or unit != "day":
            continue
        return number if 1 < number <= _LONGEST else None
    return None


def _days_behind(scene: Scene, sentence: Sentence, trigger: int) -> int | None:
    """The number in "una visita de tres días", "une visite officielle de trois jours"."""
    tokens, of = scene.page.tokens, scene.page.lexicon.grammar.get("of_prepositions", ())
    for index in range(trigger + 2, min(trigger + _NEAR, sentence.last)):
        number = _number(scene, index)
        unit = calendar(scene.page.lang).units.get(tokens[index + 1].form)
        if number is not None and unit == "day" and tokens[index - 1].text in of:
            return number if 1 < number <= _LONGEST else None
    return None


def _number(scene: Scene, index: int) -> int | None:
    token = scene.page.tokens[index]
    if token.is_number and token.form.isdigit():
        return int(token.form)
    number = calendar(scene.page.lang).tables.get("number", {}).get(token.form)
    return int(number) if number is not None else None


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None
