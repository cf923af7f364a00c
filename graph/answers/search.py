"""Search while one types: people, posts, bodies, countries, areas, events, documents …, in any script."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.claims.model import Reference
from graph.errors import StoreUnavailable
from graph.store import Store
from graph.store.found import LOOKED_AT, found
from queries import lookup

from .happened import happened, told
from .reference import named
from .shown import Shown, comma, country_shown, shown
from .typed import HOLDS, LETTERS, NOT, answer, length, sounding, spelled, words

NAMED = ("Official", "Agency", "Post", "Place", "Agreement", "Initiative")
KINDS = ("Country", "Area", *NAMED, "Event", "Document")
# A single letter finds thousands: only these are looked for. From three on names are that sound so.
SINGLE, WITH_SINGLE, HEARD = 1, ("Official", "Agency"), 3
# Names that sound alike are one in two scripts; titles are words of a language.
WITH_SOUND = ("Official", "Agency", "Place")
# What is looked at of each kind, of which those that answer best are shown.
_LOOKED_AT = 60


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found.

    Attributes:
        kind: official, post, agency, country, area, agreement, initiative, place, event or document.
        name: in the reader's language where it has one in it.
        detail: what tells it from others of the name: a post and country, a date and publisher; may be empty.
    """

    kind: str
    id: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class _Near:
    """A node, how well it answers, and how much the graph holds of it; `about` is the detail as far as it is known."""

    node: Reference
    answer: int
    weight: int = 0
    about: tuple[str, ...] = ()

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands; those alike keep the order in which they were found."""
        return self.answer, -self.weight


def search(text: str, graph: Store, lang: str, limit: int = 12, kinds: Collection[str] | None = None) -> list[Hit]:
    """What the words may mean, the best first; no kind takes more than half of the room while others wait.

    Every word is the whole or the beginning of a word of a name. Where such names do not fill the room, those that
    sound so follow, in either script. Events are found by kind, date and place, documents by their titles.

    Args:
        text: what is typed so far, in any script.
        graph: where it is looked up.
        lang: the reader's language.
        limit: at most so many.
        kinds: of `Hit.kind`; None for all.
    """
    wanted = [label for label in KINDS if kinds is None or label.lower() in kinds]
    near = sorted(_near(text[:LETTERS], graph, wanted, limit), key=lambda it: it.place)
    return _hits(_mixed(near, limit), graph, lang)


def _near(text: str, graph: Store, wanted: Sequence[str], limit: int) -> list[_Near]:
    typed = words(text)
    if not typed:
        return []
    near = _by_reference(typed, graph, wanted)
    if length(typed) <= SINGLE:
        return near + _by_name(typed, spelled(typed), graph, [label for label in WITH_SINGLE if label in wanted])
    labels = [label for label in NAMED if label in wanted]
    near += _by_name(typed, spelled(typed), graph, labels)
    if len(near) < limit and length(typed) >= HEARD:
        known = {it.node for it in near}
        heard = _by_name(typed, sounding(typed), graph, [label for label in WITH_SOUND if label in wanted])
        near += [it for it in heard if it.node not in known]
    if "Event" in wanted:
        near += _events(text, graph, limit)
    return near + (_documents(typed, graph, limit) if "Document" in wanted else [])


def _by_reference(typed: tuple[str, ...], graph: Store, wanted: Sequence[str]) -> list[_Near]:
    near = [it for it in named(typed) if it.node.label in wanted]
    ids = {label: [it.node.id for it in near if it.node.label == label] for label in ("Country", "Area")}
    rows = graph.run(lookup("weights"), countries=ids["Country"], areas=ids["Area"]) if near else []
    weights = {row["id"]: row["weight"] for row in rows}
    return [_Near(it.node, it.answer, weights.get(it.node.id, 0)) for it in near]


def _by_name(typed: tuple[str, ...], query: str, graph: Store, labels: Iterable[str]) -> list[_Near]:
    near = [it for label in labels for it in found(graph, label, query, _LOOKED_AT)]
    answers = [_Near(Reference(it.label, it.id), answer(typed, it.names), it.weight, (it.country,)) for it in near]
    return [it for it in answers if it.answer < NOT]


def _events(text: str, graph: Store, limit: int) -> list[_Near]:
    """Events of a stated kind or date; those of a place alone are found on its page."""
    what = told(text)
    ids = happened(what, graph, limit) if what.kinds or what.date else []
    return [_Near(Reference("Event", id), HOLDS) for id in ids]


def _documents(typed: tuple[str, ...], graph: Store, limit: int) -> list[_Near]:
    try:
        rows = graph.run(lookup("titles/indexed"), query=spelled(typed), pool=LOOKED_AT[graph.engine], limit=limit)
    except StoreUnavailable:  # a graph that was made before titles had an index, and not loaded into since
        rows = graph.run(lookup("titles/scanned"), words=list(typed), limit=limit)
    return [_Near(Reference("Document", row["id"]), HOLDS, 0, (row["published"], row["publisher"])) for row in rows]


def _mixed(near: Sequence[_Near], limit: int) -> list[_Near]:
    """The first, of which those of one kind take at most half, unless there are too few others."""
    room = Counter[str]()
    first: list[_Near] = []
    behind: list[_Near] = []
    for it in near:
        room[it.node.label] += 1
        (first if room[it.node.label] <= limit / 2 else behind).append(it)
    chosen = {it.node for it in [*first, *behind][:limit]}
    return [it for it in near if it.node in chosen]


def _hits(near: Sequence[_Near], graph: Store, lang: str) -> list[Hit]:
    people = [it.node.id for it in near if it.node.label == "Official"]
    rows = graph.run(lookup("posts"), ids=people) if people else []
    posts = {row["id"]: Reference("Post", row["posts"][0]) for row in rows}
    known = shown([*(it.node for it in near), *posts.values()], graph, lang)
    return [_hit(it, known, known.get(posts.get(it.node.id, it.node)), lang) for it in near if it.node in known]


def _hit(near: _Near, known: Mapping[Reference, Shown], post: Shown | None, lang: str) -> Hit:
    about = [_country(part, lang) for part in near.about if part]
    if post and post.node != near.node:
        about.insert(0, post.label)
    return Hit(near.node.label.lower(), near.node.id, known[near.node].label, comma(lang).join(about))


def _country(part: str, lang: str) -> str:
    country = country_shown(part, lang)
    return country.label if country else part
