"""What documents tell of an event or agreement, and whether two of them contradict each other."""

from tests.queries.world import World

PARTS = {"date": ("first", "last"), "kind": ("type",), "place": ("city", "country"), "status": ("status",)}


def vague(first: str, last: str) -> bool:
    """Whether a month or a year was told rather than days."""
    return first.endswith("-01") and int(last[8:]) >= 28


def holds(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return one[0] <= other[0] and other[1] <= one[1]


def told(w: World, mention: str, attribute: str) -> str | None:
    """What a document tells of an event or agreement, as a row shows it."""
    parts = {"date": ("first", "last"), "kind": ("type",), "place": ("city", "country"), "status": ("status",)}[
        attribute
    ]
    found = [w.get(mention, part) for part in parts if w.get(mention, part)]
    return (", " if attribute == "place" else "/").join(dict.fromkeys(found)) or None


def contradict(w: World, a: str, b: str, attribute: str) -> bool:
    if not told(w, a, attribute) or not told(w, b, attribute):
        return False
    if attribute == "place":
        parts = [(w.get(a, part), w.get(b, part)) for part in ("city", "country")]
        return any(one and other and one != other for one, other in parts)
    if attribute == "date":
        one, other = ((w.get(id, "first"), w.get(id, "last")) for id in (a, b))
        if (vague(*one) and holds(one, other)) or (vague(*other) and holds(other, one)):
            return False
        return one != other and (w.get(a, "kind") == "event" or w.get(a, "status") == w.get(b, "status"))
    if attribute == "status" and (w.get(a, "kind") != "event" or "planned" in (w.get(a, "status"), w.get(b, "status"))):
        return False
    return told(w, a, attribute) != told(w, b, attribute)
