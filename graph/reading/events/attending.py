"""Who else took part: "he was accompanied by …", "the talks were attended by …", and lists of participants."""

from collections.abc import Iterator

from graph.reading.events.clauses import breath, is_bare, is_subject_first, subjects
from graph.reading.events.encounters import across
from graph.reading.events.gatherings import organisers
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Actor, Nation, Side
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft, Support
from graph.reading.scene import Scene
from graph.reading.text.sentences import Block, Sentence

_NEAR = 10
_BACK = 6
_TOLD = frozenset({"meeting", "visit", "call", "signing", "conference", "ceremony"})
_LISTED = frozenset({"meeting", "call", "conference"})
_GATHERINGS = frozenset({"training", "conference", "exhibition"})
_BEHIND = 4
_MOST_WORDS = 25  # longer lines below a head are paragraphs rather than a list


def attend(scene: Scene, found: list[EventDraft]) -> None:
    """Add to events those who are said to have come along, and those of lists of participants.

    Args:
        scene: the page and its cast.
        found: the events, to whose participants they are added.
    """
    for sentence in scene.page.read_sentences:
        for match in scene.page.within("attending", sentence.first, sentence.last):
            if match.entry.get("role") == "list":
                _list(scene, sentence, match, found)
            elif (event := _event_of(found, sentence)) is not None:
                _add(scene, event, sentence, match, _people(scene, sentence, match))
    gather(scene, found)


def gather(scene: Scene, found: list[EventDraft]) -> None:
    """Add to gatherings those whom the sentences behind tell to have organised, taught or attended them.

    Args:
        scene: the page and its cast.
        found: the events.
    """
    told = {event.sentence.index for event in found}
    for event in (event for event in found if event.type in _GATHERINGS and is_subject_first(scene.page)):
        _organise(scene, event, event.sentence)
        for sentence in scene.page.read_sentences:
            if not event.sentence.index < sentence.index <= event.sentence.index + _BEHIND:
                continue
            if sentence.index in told:
                break
            if _speaks_of(scene, event, sentence):
                _organise(scene, event, sentence)


def _organise(scene: Scene, event: EventDraft, sentence: Sentence) -> None:
    """Note who organises and who attends a gathering, as a sentence says."""
    acts = list(scene.page.within("participation", sentence.first, sentence.last))
    if not acts:
        return
    given = organisers(scene, sentence)
    event.organisers.extend(side for side in given if side not in event.organisers)
    groups = [a for a in scene.actors(sentence) if isinstance(a.side, Nation) and a.side.group]
    people = [a for a in scene.actors(sentence) if isinstance(a.side, Person) and scene.stands_free(a)]
    before = [a.side for a in groups] + [a.side for a in people if any(a.last < act.first for act in acts)]
    fresh = [side for side in dict.fromkeys([*given, *before]) if side not in event.participants]
    if fresh:
        event.add_participants(fresh)
        event.supports.append(Support(sentence, scene.rule(acts[0]), tuple(("participants", side) for side in fresh)))


def _speaks_of(scene: Scene, event: EventDraft, sentence: Sentence) -> bool:
    """Whether a sentence behind goes on about a gathering: "the course", or who took part."""
    named = scene.page.within("reference", sentence.first, sentence.last)
    if any(match.entry.get("type") == event.type for match in named):
        return True
    acts = scene.page.within("participation", sentence.first, sentence.last)
    return any(act.entry.id == "took-part" and act.last >= sentence.last - 1 for act in acts)


def _people(scene: Scene, sentence: Sentence, match: Match) -> list[Side]:
    if match.entry.get("role") == "before":
        actors = subjects(scene, sentence, match.first)
    else:
        after = [actor for actor in scene.actors(sentence) if actor.first > match.last and not is_bare(actor)]
        if match.entry.get("whom"):  # "Acompañaron a la mandataria el ministro A y el canciller B"
            after = [actor for actor in after if actor.side is not after[0].side]
        near = bool(after) and after[0].first - match.last <= _NEAR
        actors = breath(scene, after, after[0]) if near else []
    return [actor.side for actor in actors if _can_attend(actor)]


def _can_attend(actor: Actor) -> bool:
    return isinstance(actor.side, Person) and not actor.side.is_former


def _event_of(found: list[EventDraft], sentence: Sentence) -> EventDraft | None:
    """The event that a sentence speaks of: told in it, else the last one told just before."""
    near = [e for e in found if e.type in _TOLD and 0 <= sentence.index - e.sentence.index <= _BACK]
    near = [event for event in near if event.status in ("held", "planned")]
    return max(near, key=lambda event: event.sentence.index, default=None)


def _add(scene: Scene, event: EventDraft, sentence: Sentence, match: Match, people: list[Side]) -> list[Side]:
    fresh = [side for side in dict.fromkeys(people) if all(side is not known for known in event.participants)]
    if fresh:
        event.add_participants(fresh)
        parts = tuple(("participants", side) for side in fresh)
        event.supports.append(Support(sentence, scene.rule(match), parts))
    return fresh


def _list(scene: Scene, sentence: Sentence, match: Match, found: list[EventDraft]) -> None:
    """Those whom the lines below a head name met those who held the meeting."""
    event = next((e for e in found if e.type in _LISTED and e.status == "held" and e.participants), None)
    if event is None or scene.page.tokens[scene.page.blocks[sentence.block].last].form != ":":
        return
    hosts = list(event.participants)
    for item in _items(scene, scene.page.blocks[sentence.block]):
        for line in item.sentences:
            here = [actor for actor in scene.actors(line) if _can_attend(actor) and actor.side not in hosts]
            people: list[Side] = [a.side for a in here if isinstance(a.side, Person) and a.side.name]
            fresh = _add(scene, event, line, match, people)
            met = across([host for host in hosts if isinstance(host, Person)], fresh)
            if met is not None and event.type != "conference":
                event.add_met(list(met.pairs))
                event.supports.append(Support(line, scene.rule(match), tuple(("met", pair) for pair in met.pairs)))


def _items(scene: Scene, head: Block) -> Iterator[Block]:
    """The lines of a list below its head."""
    for block in scene.page.blocks[head.index + 1 :]:
        ended = scene.page.tokens[block.last].form in ":."
        if block.last - block.first > _MOST_WORDS or (ended and not block.is_item) or block.noise is not None:
            return
        yield block
