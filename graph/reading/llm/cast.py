"""Officials and agencies of an answer, as far as the text names them."""

from collections.abc import Iterable, Iterator

from graph.reading.llm.evidence import Passages
from graph.reading.llm.ground import Ground, Json, listed, shown
from graph.reading.llm.span import Span
from graph.reading.text.normalise import fold
from ontology import countries

# Parts of a name, and beginnings of a title, that tell of somebody: "ministers" of a "minister of the interior".
_LEAST_PART, _LEAST_TITLE = 3, 4


class Cast:
    """Who acts in a document.

    Args:
        ground: the text.
        answer: what the model says.

    Attributes:
        officials, agencies: as the record has them, with ids of ours.
    """

    def __init__(self, ground: Ground, answer: Json) -> None:
        self._ground = ground
        self._ids: dict[str, str] = {}
        self._signs: dict[str, list[Span]] = {}
        self.agencies: list[Json] = []
        self.officials: list[Json] = []
        for said in ground.items(answer, "agencies"):
            if isinstance(said, dict):
                self._agency(said)
        for said in ground.items(answer, "officials"):
            if isinstance(said, dict):
                self._official(said)

    def side(self, value: object) -> str | None:
        """Give a side as the record has it: an id, or the code of a country that the text names; else None."""
        if isinstance(value, str) and value in self._ids:
            return self._ids[value]
        if isinstance(value, str) and value in countries() and self._ground.tells_of(value):
            return value
        return None

    def signs(self, side: str) -> list[Span]:
        """Give the places of the text that tell of a side: its names, parts of them, titles, words of its country."""
        if side not in self._signs:
            self._signs[side] = list(self._ground.country_spans(side))
        return self._signs[side]

    def country_of(self, side: str) -> str | None:
        """Give the country of a side, where it is known."""
        known = {item["id"]: item["country"] for item in (*self.agencies, *self.officials)}
        country: str | None = known.get(side, side)
        return country

    def _agency(self, said: Json) -> None:
        name = self._ground.name(said.get("name"), "agency")
        if name is None:
            return
        names = self._other_names(said, name)
        country = self._ground.home_or_named(said.get("country"), f"agency {shown(name)}")
        mentions = self._mentions([name, *names])
        item = {"id": "", "name": name, "names": names, "country": country, "mentions": mentions}
        self._enter(said, item, self.agencies, "g", self._spans([name, *names], country))

    def _official(self, said: Json) -> None:
        name = self._ground.name(said.get("name"), "official")
        if name is None and said.get("name") not in (None, ""):
            return
        what = f"official {shown(name)}" if name else "an official without a name"
        country = self._ground.home_or_named(said.get("country"), what)
        posts = [post for entry in listed(said.get("posts")) if (post := self._post(entry, country, what))]
        titles = [post["title"] for post in posts]
        if name is None and not posts:
            self._ground.leave_out(what, "no post is known either")
            return
        names = self._other_names(said, name) if name else []
        forms = [name, *names] if name else titles[:1]
        item = {"id": "", "name": name, "names": names, "posts": posts, "country": country}
        item["mentions"] = self._mentions(forms)
        signs = [*self._spans([*forms, *titles], country), *self._hints(forms if name else [], titles)]
        self._enter(said, item, self.officials, "o", signs)

    def _post(self, said: object, country: str | None, what: str) -> Json | None:
        if not isinstance(said, dict):
            return None
        title = self._ground.name(said.get("title"), f"post of {what}")
        if title is None:
            return None
        passages = Passages(self._ground, said, f"post {shown(title)}")
        agency = said.get("agency")
        post: Json = {"title": title, "agency": self._ids.get(agency) if isinstance(agency, str) else None}
        post["country"] = self._ground.home_or_named(said.get("country"), f"post {shown(title)}") or country
        post["evidence"] = passages.plain()
        if not post["evidence"]:
            self._ground.leave_out(f"post {shown(title)} of {what}", "no passage of the text supports it")
            return None
        return post

    def _enter(self, said: Json, item: Json, known: list[Json], prefix: str, signs: list[Span]) -> None:
        """Give an item its id; one of the same name is the same."""
        same = next((one for one in known if item["name"] and fold(one["name"] or "") == fold(item["name"])), None)
        if same is None:
            same = item
            item["id"] = f"{prefix}{len(known) + 1}"
            known.append(item)
            self._signs[item["id"]] = signs
        if isinstance(said.get("id"), str):
            self._ids.setdefault(said["id"], same["id"])

    def _other_names(self, said: Json, name: str) -> list[str]:
        found = (self._ground.name(other, f"name of {shown(name)}") for other in listed(said.get("names")))
        return [other for other in dict.fromkeys(found) if other and other != name]

    def _mentions(self, names: Iterable[str]) -> list[Json]:
        """Give the places of the names, the longest where they overlap."""
        spans = sorted({span for name in names for span in self._ground.words.spans(name)}, key=_longest_first)
        kept: list[Span] = []
        for span in spans:
            if not kept or span.start >= kept[-1].end:
                kept.append(span)
        text = self._ground.words.text
        return [{"start": span.start, "end": span.end, "quote": text[span.start : span.end]} for span in kept]

    def _spans(self, names: Iterable[str], country: str | None) -> list[Span]:
        found = [span for name in names for span in self._ground.words.spans(name)]
        return found + (self.signs(country) if country else [])

    def _hints(self, names: Iterable[str], titles: Iterable[str]) -> Iterator[Span]:
        """Find a surname alone, and the plural of a title."""
        words = self._ground.words
        for part in {part for name in names for part in name.split() if len(part) >= _LEAST_PART}:
            yield from words.spans(part)
        for first in {title.split()[0] for title in titles if len(title.split()[0]) >= _LEAST_TITLE}:
            yield from words.beginning(first)


def _longest_first(span: Span) -> tuple[int, int]:
    return span.start, -span.end
