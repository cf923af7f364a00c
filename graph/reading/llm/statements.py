"""Statements of an answer, as far as the text bears them out."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from pydantic import ValidationError

from graph.reading.llm.cast import Cast
from graph.reading.llm.evidence import Passage, Passages
from graph.reading.llm.ground import Ground, Json, listed, shown
from graph.reading.llm.numbers import states_number
from graph.reading.llm.span import overlaps
from ontology.contract import ConfiguredBaseModel
from ontology.record import Agreement, Cooperation, Event, Figure, Initiative

Kind = TypeVar("Kind", bound=ConfiguredBaseModel)
MOST_UNIT = 40


class Statements:
    """Checks statements one by one.

    Args:
        ground: the text.
        cast: who acts in it.
        answer: what the model says.
    """

    def __init__(self, ground: Ground, cast: Cast, answer: Json) -> None:
        self._ground = ground
        self._cast = cast
        self._answer = answer

    def events(self) -> list[Event]:
        """Check the events."""
        return list(self._checked("events", "e", Event, self._event))

    def agreements(self) -> list[Agreement]:
        """Check the agreements."""
        return list(self._checked("agreements", "a", Agreement, self._agreement))

    def cooperation(self) -> list[Cooperation]:
        """Check who cooperates."""
        return list(self._checked("cooperation", "c", Cooperation, self._cooperation))

    def initiatives(self) -> list[Initiative]:
        """Check the initiatives."""
        return list(self._checked("initiatives", "i", Initiative, self._initiative))

    def figures(self) -> list[Figure]:
        """Check the figures."""
        return list(self._checked("figures", "f", Figure, self._figure))

    def _checked(
        self, name: str, prefix: str, kind: type[Kind], check: Callable[[Json, Passages, str], str | None]
    ) -> Iterator[Kind]:
        """Yield the statements of a list that pass; `check` changes one in place and says why it does not pass."""
        count = 0
        for place, said in enumerate(self._ground.items(self._answer, name)):
            what = f"{name}/{place}"
            statement = dict(said) if isinstance(said, dict) else {}
            passages = Passages(self._ground, statement, what)
            why = check(statement, passages, what) if passages.found else "no passage of the text supports it"
            statement["evidence"] = passages.items(statement)
            if why is None and not statement["evidence"]:
                why = "no passage of the text supports what is left of it"
            if why is not None:
                self._ground.leave_out(what, why)
                continue
            found = self._valid(kind, statement | {"id": f"{prefix}{count + 1}"}, what)
            if found is not None:
                count += 1
                yield found

    def _valid(self, kind: type[Kind], statement: Json, what: str) -> Kind | None:
        try:
            return kind.model_validate(statement, extra="ignore")
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            field = "/".join(map(str, first["loc"]))
            self._ground.leave_out(what, f"{field} breaks the contract of records ({first['msg']})")
            return None

    def _event(self, event: Json, passages: Passages, what: str) -> str | None:
        _let_meet(event, passages)
        if self._lose_sides(event, "participants", passages, what):
            return "a side of it is not in the text"
        if event.get("status") != "held":
            event["met"] = []
        passages.keep(event, "met", lambda pair, told: self._pair(pair, told, what))
        event["start"] = self._ground.date(event.get("start"), what)
        event["end"] = self._ground.date(event.get("end"), what) or event["start"]
        event["date_conflict"] = None
        self._place(event, passages, what)
        self._areas(event, passages, what)
        return self._untold(event["participants"], passages)

    def _agreement(self, agreement: Json, passages: Passages, what: str) -> str | None:
        if self._lose_sides(agreement, "parties", passages, what):
            return "a party to it is not in the text"
        agreement["name"] = self._ground.name(agreement.get("name"), f"name of {what}")
        agreement["date"] = self._ground.date(agreement.get("date"), what)
        self._areas(agreement, passages, what)
        return self._untold(agreement["parties"], passages)

    def _cooperation(self, one: Json, passages: Passages, what: str) -> str | None:
        between = [side for value in listed(one.get("between")) if (side := self._cast.side(value))]
        one["between"] = list(dict.fromkeys(between))
        self._areas(one, passages, what)
        if len(one["between"]) != 2:
            return "it is not between two sides that the text names"
        return self._untold(between, passages) or (None if one["areas"] else "no area is left")

    def _initiative(self, initiative: Json, passages: Passages, what: str) -> str | None:
        name = self._ground.name(initiative.get("name"), f"name of {what}")
        if name is None and initiative.get("name"):
            return "the text has no such name"
        names = (self._ground.name(other, f"name of {what}") for other in listed(initiative.get("names")))
        initiative["name"] = name
        initiative["names"] = [other for other in dict.fromkeys(names) if other and other != name]
        self._place(initiative, passages, what)
        self._areas(initiative, passages, what)
        return self._by(initiative, passages)

    def _figure(self, figure: Json, passages: Passages, what: str) -> str | None:
        figure["about"] = self._ground.name(figure.get("about"), f"subject of {what}")
        figure["period"] = self._ground.date(figure.get("period"), what)
        unit = figure.get("unit")
        figure["unit"] = unit if isinstance(unit, str) and unit.isprintable() and len(unit) <= MOST_UNIT else None
        if figure["about"] is None:
            return "the text does not count that"
        if not any(states_number(item["quote"], figure.get("value")) for item in passages.plain()):
            return f"no passage has the number {shown(figure.get('value'))}"
        return self._by(figure, passages)

    def _lose_sides(self, statement: Json, name: str, passages: Passages, what: str) -> bool:
        """Keep the sides that the text names; say whether too few are left for what was said of them."""
        said = {self._cast.side(value) or repr(value) for value in listed(statement.get(name))}
        passages.keep(statement, name, lambda value, _: self._side(value, what))
        return len(statement[name]) < min(len(said), 2)

    def _side(self, value: object, what: str) -> str | None:
        side = self._cast.side(value)
        if side is None:
            self._ground.leave_out(f"side {shown(value)} of {what}", "it was left out or is not in the text")
        return side

    def _pair(self, pair: object, passages: list[Passage], what: str) -> list[str] | None:
        sides = [side for value in listed(pair) if (side := self._cast.side(value))]
        if len(sides) != 2 or len(set(sides)) != 2 or len(listed(pair)) != 2:
            self._ground.leave_out(f"contact {shown(pair)} of {what}", "it is not of two sides that the text names")
        elif not any(overlaps(self._cast.signs(side), one.span) for side in sides for one in passages):
            self._ground.leave_out(f"contact {shown(pair)} of {what}", "its passage tells of neither side")
        else:
            return sides
        return None

    def _untold(self, sides: list[str], passages: Passages) -> str | None:
        """Say that no passage tells of a side, if there are sides: then the quotes are there, and of something else."""
        if sides and not any(passages.tell_of(self._cast.signs(side)) for side in sides):
            return "its passages tell of none of its sides"
        return None

    def _by(self, statement: Json, passages: Passages) -> str | None:
        side = self._cast.side(statement.get("by"))
        if side is None and statement.get("by") is not None:
            return "who it is by is not in the text"
        passages.keep_one(statement, "by", side)
        return None

    def _areas(self, statement: Json, passages: Passages, what: str) -> None:
        passages.keep(statement, "areas", lambda value, _: self._ground.area(value, what))

    def _place(self, statement: Json, passages: Passages, what: str) -> None:
        said = statement.get("place")
        place: dict[str, Any] = said if isinstance(said, dict) else {}
        city = self._ground.name(place.get("city"), f"city of {what}")
        country = self._ground.country(place.get("country"), what)
        if city is None and place.get("city"):
            country = country if country and self._ground.tells_of(country) else None
        passages.keep_one(statement, "place", {"city": city, "country": country} if city or country else None)


def _let_meet(event: Json, passages: Passages) -> None:
    """Count those who met among the participants, supported by what says that they met."""
    event["participants"] = list(listed(event.get("participants")))
    for place, pair in enumerate(listed(event.get("met"))):
        for side in listed(pair):
            if side not in event["participants"]:
                event["participants"].append(side)
            passages.join(("met", place), ("participants", event["participants"].index(side)))
