"""Properties of a node or fact that follow from everything the documents say of it.

Pure functions: the same sayings in any order give the same properties, hence the order of loading does not matter and
a document that is taken out leaves nothing behind. Of several values that documents give, `best` chooses.

What is read, per label (`schema.yaml` names the same lists):

    Official, Agency   mentions: name, names, sounds, country, lang
    Post               mentions and HOLDS claims: title, country, sounds, lang
    Place              HELD_IN claims: name, city, sounds
    Event              EVENT claims: type, status, start, end, date_stated, date_conflict, name
    Agreement          AGREEMENT claims: kind, name, status, date, sounds
    Initiative         INITIATIVE claims: name, place, sounds, lang
    Figure             FIGURE claims: about, value, unit, comparison, period
    TOOK_PART          its claims: status
    HOLDS              its claims: day
    MET                the derived dates of its event
"""

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from graph.claims.dates import bounds, interval
from graph.claims.model import Properties, Value

Stored: TypeAlias = Value | datetime.date
Derived: TypeAlias = dict[str, Stored]
Given: TypeAlias = tuple[Value, frozenset[str]]
"""A value, and the ids of the reports whose documents give it: papers that print one story say it once."""

# A plan is overtaken by what became of it; how an agreement progresses is known from its furthest step.
OUTCOMES = ("held", "cancelled", "denied")
STEPS = ("in-force", "signed", "announced", "proposed")


@dataclass(frozen=True, slots=True)
class Said:
    """What documents say of a node in the same words.

    Attributes:
        lang: language of the documents.
        name: as they introduce it; empty when they do not name it.
        names: every form used.
        sounds: sound keys of the names.
        stated: attributes, by name.
        reports: ids of the reports that these print.
    """

    lang: str
    name: str = ""
    names: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()
    stated: Properties = field(default_factory=dict)
    reports: frozenset[str] = frozenset()


def best(values: Sequence[Given]) -> Value | None:
    """Choose the value that most reports give; of several the longest, then the first in order of code points.

    Args:
        values: may hold a value several times, and one report with several values.
    """
    given, known = _by_text(values), {str(value): value for value, _ in values}
    return known[min(given, key=lambda text: (-len(given[text]), -len(text), text))] if given else None


def node_properties(label: str, sayings: Sequence[Said]) -> Derived:
    """Derive a node's properties, besides its id and those that follow from the id.

    Raises:
        BadRecord: a stated date is not EDTF.
    """
    return DERIVATIONS[label](sayings)


@dataclass(slots=True)
class Support:
    """What documents say of one fact.

    Attributes:
        statuses: those that claims of the fact state, with the reports.
        days: from which the documents tell, or the first and last of these; ISO text.
    """

    statuses: list[Given] = field(default_factory=list)
    days: list[str] = field(default_factory=list)

    def __add__(self, other: "Support") -> "Support":
        """What both say."""
        return Support(self.statuses + other.statuses, self.days + other.days)

    def add(self, status: Value | None, reports: Iterable[str], *days: str | None) -> None:
        """Take what some claims state; what they do not state is None."""
        if status is not None:
            self.statuses.append((status, frozenset(reports)))
        self.days += [day for day in days if day]


def fact_properties(fact: str, base: Properties, support: Support) -> Derived:
    """Derive the properties of a fact other than MET.

    Args:
        fact: its id.
        base: the properties that belong to the id.
        support: what documents say of it.

    Returns:
        They with `status`, and `first` and `last`, the days between which documents tell so.
    """
    days = [day for text in support.days if (day := bounds(text).start_min)]
    first, last = (min(days), max(days)) if days else (None, None)
    return _present(fact=fact, **base, status=outcome(support.statuses), first=first, last=last)


def met_properties(fact: str, event: str, dates: Mapping[str, Stored]) -> Derived:
    """Derive the properties of a MET fact from the derived properties of its event."""
    return {
        "fact": fact,
        "event": event,
        **{key: dates[key] for key in ("date", "start_min", "end_max") if key in dates},
    }


def outcome(statuses: Sequence[Given]) -> Value | None:
    """Choose an event's status.

    Args:
        statuses: those that documents state.

    Returns:
        Of held, cancelled and denied the one that most reports give, the first of this order when several are given
        as often; another (planned) only when no document tells of an outcome; None for none.
    """
    told = _by_text(statuses)
    outcomes = [status for status in OUTCOMES if status in told]
    return max(outcomes, key=lambda status: len(told[status])) if outcomes else best(statuses)


def _official_or_agency(sayings: Sequence[Said]) -> Derived:
    """Who refers to an official by a post alone tells no name of his, and no sounds of one."""
    named = [said for said in sayings if said.name]
    name = best([(said.name, said.reports) for said in named])
    text = _text(named, _forms(named))
    return _present(name=name, country=_best(sayings, "country"), text=text, **_names(named))


def _post(sayings: Sequence[Said]) -> Derived:
    titles = {
        f"title_{lang}": best(_given([said for said in sayings if said.lang == lang], "title"))
        for lang in {said.lang for said in sayings}
    }
    text = _text(sayings, [str(value) for value, _ in _given(sayings, "title")])
    return _present(title=_best(sayings, "title"), country=_best(sayings, "country"), text=text, **titles)


def _place(sayings: Sequence[Said]) -> Derived:
    text = _text(sayings, [str(value) for key in ("name", "city") for value, _ in _given(sayings, key)])
    return _present(name=_best(sayings, "name"), city=_best(sayings, "city"), text=text)


def _event(sayings: Sequence[Said]) -> Derived:
    dates = [
        (interval(str(said.stated.get("start", "")), str(said.stated.get("end", ""))), said.reports) for said in sayings
    ]
    conflicts = [said for said in sayings if "date_conflict" in said.stated]
    reason = _best(conflicts, "date_conflict")
    agreeing = [said for said in conflicts if said.stated["date_conflict"] == reason]
    return _present(
        type=_best(sayings, "type"),
        name=_best(sayings, "name"),
        status=outcome(_given(sayings, "status")),
        date_conflict=reason,
        date_stated=_best(agreeing, "date_stated"),
        **_dates(dates),
    )


def _agreement(sayings: Sequence[Said]) -> Derived:
    statuses = {str(value) for value, _ in _given(sayings, "status")}
    status = next((step for step in STEPS if step in statuses), None) or _best(sayings, "status")
    reached = [said for said in sayings if said.stated.get("status") == status]
    dates = _given(reached, "date") or _given(sayings, "date")
    names = [str(value) for value, _ in _given(sayings, "name")]
    return _present(
        kind=_best(sayings, "kind"),
        name=_best(sayings, "name"),
        status=status,
        text=_text(sayings, names),
        **_dates([(str(date), reports) for date, reports in dates]),
    )


def _initiative(sayings: Sequence[Said]) -> Derived:
    named = [replace(said, name=str(said.stated["name"])) for said in sayings if "name" in said.stated]
    return _present(
        name=_best(sayings, "name"),
        place=_best(sayings, "place"),
        text=_text(sayings, _forms(named)),
        **_names(named),
    )


def _figure(sayings: Sequence[Said]) -> Derived:
    return _present(**{key: _best(sayings, key) for key in ("about", "value", "unit", "comparison", "period")})


DERIVATIONS: Mapping[str, Callable[[Sequence[Said]], Derived]] = {
    "Agency": _official_or_agency,
    "Agreement": _agreement,
    "Event": _event,
    "Figure": _figure,
    "Initiative": _initiative,
    "Official": _official_or_agency,
    "Place": _place,
    "Post": _post,
}


def _by_text(values: Iterable[Given]) -> dict[str, set[str]]:
    """The reports that give each value."""
    found: dict[str, set[str]] = defaultdict(set)
    for value, reports in values:
        found[str(value)] |= reports
    return found


def _given(sayings: Iterable[Said], key: str) -> list[Given]:
    return [(said.stated[key], said.reports) for said in sayings if key in said.stated]


def _best(sayings: Iterable[Said], key: str) -> Value | None:
    return best(_given(sayings, key))


def _forms(sayings: Iterable[Said]) -> list[str]:
    return [name for said in sayings for name in (said.name, *said.names) if name]


def _names(sayings: Sequence[Said]) -> dict[str, Value]:
    """Every form, by language."""
    langs = {said.lang for said in sayings}
    forms = {lang: sorted(set(_forms(said for said in sayings if said.lang == lang))) for lang in langs}
    return {f"names_{lang}": names for lang, names in forms.items() if names}


def _text(sayings: Iterable[Said], forms: Iterable[str]) -> str | None:
    """One string for full-text search: names first, then the keys of their sounds."""
    sounds = {sound for said in sayings for sound in said.sounds}
    return " ".join([*sorted(set(forms)), *sorted(sounds)]) or None


def _dates(dates: Iterable[tuple[str, frozenset[str]]]) -> dict[str, Stored | None]:
    date = best([(text, reports) for text, reports in dates if text])
    known = bounds(str(date or ""))
    return {"date": date, **known._asdict()}


def _present(**properties: Stored | None) -> Derived:
    return {key: value for key, value in properties.items() if value is not None}
