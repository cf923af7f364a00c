"""A meeting as an event: its kind, place and who met."""

from graph.reading.events.calls import is_by_telephone, is_of_another_call, was_called
from graph.reading.events.meetings import encounter
from graph.reading.events.started import started, support
from graph.reading.events.summits import of_leaders
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Side, country_of
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft, Pair, Where
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 6
_NEEDED = {"telephone": "telephone", "agreement": "agreements"}


def meeting_event(scene: Scene, sentence: Sentence, match: Match, status: str) -> EventDraft | None:
    """Read a meeting.

    Args:
        scene: the page and its cast.
        sentence: the sentence that tells it.
        match: the word that tells it.
        status: what the words say of it.
    Returns:
        The event; None when the sentence does not say who met, of which a warning may be left.
    """
    needs = match.entry.get("needs")
    if needs in _NEEDED and not scene.has(_NEEDED[needs], sentence) and not _is_by_agents(scene, match):
        return None
    if needs == "agreement" and _is_participle(scene, sentence, match):
        return None
    sides = encounter(scene, sentence, match)
    if sides is None:
        if match.entry.get("frame") in ("host", "with") and scene.actors(sentence):
            scene.warn("people met here; who met whom is not clear", sentence, match)
        return None
    told_apart = is_of_another_call(scene, sentence, sides.pairs)
    kind = "call" if not told_apart and is_by_telephone(scene, sentence, match) else match.entry.get("type")
    event = started(scene, sentence, match, kind, status)
    if match.entry.get("frame") == "strictly-with" and was_called(scene, sides.pairs):
        event.type = kind = "call"
    if match.entry.get("abroad") and kind == match.entry.get("type"):
        _take_up(scene, event, sides.pairs)
    if event.type == "call":
        event.where = None
    sides = of_leaders(scene, match, event, sides)
    event.add_participants(list(sides.sides))
    if match.entry.get("at_home") and event.where is None:
        event.where = _home_of(event.participants[0])
    if event.status == "held" and not _is_named_only(scene, event):
        event.add_met(list(sides.pairs))
    support(scene, event, sentence, match)
    return event


def _take_up(scene: Scene, event: EventDraft, pairs: tuple[Pair, ...]) -> None:
    """What two are said to have talked about, they did where the text told before that they met."""
    for known in reversed(scene.recent):
        met = [set(map(id, pair)) for pair in known.met]
        if event.type == "meeting" and any(set(map(id, pair)) in met for pair in pairs):
            event.type, event.destination = known.type, known.destination
            event.where = event.where or known.where
            return


def _is_by_agents(scene: Scene, match: Match) -> bool:
    """Whether a word tells by whom something was done: "signed by", though what was signed the sentence before says."""
    behind = scene.page.tokens[min(match.last + 1, len(scene.page.tokens) - 1)].text.casefold()
    return bool(match.entry.get("agents")) and behind in scene.page.lexicon.grammar.get("agent_prepositions", ())


def _is_participle(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """As in "the agreement signed last year": said of the noun before it, where a participle is like the past."""
    if match.feature != "past" or not scene.page.lexicon.grammar.get("premodifiers"):
        return False
    things = scene.page.within("agreements", max(sentence.first, match.first - _NEAR), match.first - 1)
    agents = scene.page.lexicon.grammar.get("agent_prepositions", ())
    by = match.last < sentence.last and scene.page.tokens[match.last + 1].text in agents
    return not by and any(thing.last == match.first - 1 for thing in things)


def _is_named_only(scene: Scene, event: EventDraft) -> bool:
    """Whether a noun alone tells a meeting, no word that it took place: where nouns are used of what is to come."""
    return event.type == "meeting" and not event.assured and bool(scene.page.lexicon.grammar.get("named_only"))


def _home_of(host: Side) -> Where | None:
    """The country of who receives; an ambassador receives elsewhere."""
    country = country_of(host)
    if country is None or (isinstance(host, Person) and any(post.entry.get("accredited") for post in host.posts)):
        return None
    return Where(None, country)
