"""Which sides work together in which areas: said as such, or by what they discussed and agreed."""

from collections.abc import Iterable
from itertools import combinations, product

from graph.reading.cooperation.duo import duo_of, is_of_duo
from graph.reading.cooperation.helping import helpers, lead_areas
from graph.reading.cooperation.jointly import jointly
from graph.reading.cooperation.partners import (
    alliance,
    carried_pairs,
    counted,
    heading_pairs,
    opens_item,
    pairs_of,
    partners,
)
from graph.reading.cooperation.sections import opened
from graph.reading.cooperation.tables import rows
from graph.reading.events.clauses import breath, is_subject_first
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Nation, country_of
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.record.drafts import AgreementDraft, CooperationDraft, EventDraft, Pair, Support
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_SIDES = 2
_JOINT = frozenset({"meeting", "visit", "call", "training", "signing"})
_MEANS = frozenset({"joint-operations", "intelligence-sharing"})
_FAR = 12
_THREE = 3


class _Gathered:
    """Drafts by pair, filled from several sources."""

    def __init__(self) -> None:
        self.drafts: dict[frozenset[object], CooperationDraft] = {}

    def add(self, pairs: Iterable[Pair], areas: list[str], sentence: Sentence, rule: str) -> None:
        """Note that each pair works together in areas, as a sentence says."""
        for pair in pairs:
            one, other = alliance(pair)
            if one == other or not areas or not (_is_party(one) and _is_party(other)):
                continue
            draft = self.drafts.setdefault(frozenset((one, other)), CooperationDraft((one, other)))
            fresh = [area for area in areas if area not in draft.areas]
            draft.areas.extend(fresh)
            if fresh:
                draft.supports.append(Support(sentence, rule, tuple(("areas", area) for area in fresh)))


def _is_party(side: object) -> bool:
    return isinstance(side, Nation) or (isinstance(side, Body) and side.international)


def find_cooperation(
    scene: Scene, events: list[EventDraft], agreements: list[AgreementDraft]
) -> list[CooperationDraft]:
    """Find which sides work together in which areas.

    Args:
        scene: the page and its cast.
        events: events with their areas.
        agreements: agreements with theirs.
    Returns:
        One draft a pair, in the order the pairs are first told.
    """
    gathered = _Gathered()
    for event in events:
        _from_event(scene, gathered, event)
    lead = [] if any(event.areas for event in events) else lead_areas(scene)
    for agreement in agreements:
        about = [*agreement.areas, *(lead if agreement.kind == "joint-body" else [])]
        for support in agreement.supports[:1] if len(agreement.parties) <= _THREE else ():
            gathered.add(combinations(agreement.parties, 2), list(dict.fromkeys(about)), support.sentence, support.rule)
    told = {s.sentence.index for event in events if event.met or event.type not in _JOINT for s in event.supports}
    table = list(rows(scene))
    told |= {row.sentence.index for row in table}
    duo = duo_of(scene, events, agreements)
    helped = {s.index for s in scene.page.read_sentences if _from_helpers(scene, gathered, s, bool(events))}
    helped |= {s.index for s in scene.page.read_sentences if _from_forces(scene, gathered, s)}
    for sentence in scene.page.read_sentences:
        if sentence.index not in told | helped:
            _from_sentence(scene, gathered, sentence, duo, lead)
    for row in table:
        gathered.add(row.pairs, row.areas, row.sentence, f"{scene.page.lang}/tables/row")
    return list(gathered.drafts.values())


def _from_event(scene: Scene, gathered: _Gathered, event: EventDraft) -> None:
    planned = event.status == "planned" and bool(scene.page.lexicon.grammar.get("planned_cooperates"))
    if not (event.status == "held" or planned) or event.type not in _JOINT:
        return
    if event.type == "meeting" and not event.met and not event.assured:
        return  # named only
    pairs = event.met or list(combinations(event.participants, 2))
    if event.organisers:
        guests = [side for side in event.participants if side not in event.organisers]
        pairs = list(product(event.organisers, guests)) if guests else list(combinations(event.organisers, 2))
    countries = {country_of(side) for side in event.participants} - {None}
    if event.type == "training" and not event.organisers and max(len(countries), len(event.participants)) > _SIDES:
        return  # those who were trained together
    if event.type == "visit" and not event.met and event.destination:
        hosted = any(country_of(side) == event.destination for side in event.participants)
        pairs = [(side, Nation(event.destination)) for side in event.participants] if hosted else []
    for support in event.supports:
        areas = [str(value) for name, value in support.parts if name == "areas"]
        gathered.add(pairs, areas, support.sentence, support.rule)


def _from_helpers(scene: Scene, gathered: _Gathered, sentence: Sentence, is_told: bool) -> bool:
    """What sides gave each other; where a text tells no event it is about what its first sentences speak of."""
    words = scene.page.within("cooperation", sentence.first, sentence.last)
    word = next((word for word in words if word.entry.get("gives")), None)
    pairs = helpers(scene, sentence, word) if word is not None else []
    if word is None or not pairs:
        return False
    areas = scene.areas(sentence.first, sentence.last) + ([] if is_told else lead_areas(scene))
    areas += [word.entry.get("area")] if word.entry.get("area") else []
    gathered.add(pairs, list(dict.fromkeys(areas)), sentence, scene.rule(word))
    return True


def _from_forces(scene: Scene, gathered: _Gathered, sentence: Sentence) -> bool:
    """What forces of several countries did together."""
    heading = scene.page.blocks[sentence.block].is_heading
    found = None if heading else jointly(scene, sentence)
    if found is None:
        return False
    word, pairs = found
    areas = [*scene.areas(sentence.first, sentence.last), word.entry.get("area")]
    gathered.add(pairs, list(dict.fromkeys(areas)), sentence, scene.rule(word))
    return True


def _from_sentence(scene: Scene, gathered: _Gathered, sentence: Sentence, duo: Pair | None, lead: list[str]) -> None:
    words = list(scene.page.within("cooperation", sentence.first, sentence.last))
    areas = scene.areas(sentence.first, sentence.last)
    if not areas or scene.page.blocks[sentence.block].is_heading:
        return
    if set(areas) <= _MEANS:
        areas = list(dict.fromkeys([*areas, *lead]))  # how they work together; what on, the lead tells
    under_heading = heading_pairs(scene, sentence)
    strong = [word for word in words if not word.entry.get("weak") and not _is_broken(scene, sentence, word)]
    named = partners(scene, sentence.first, sentence.last)
    if opens_item(scene, sentence):
        gathered.add(pairs_of(scene, named), areas, sentence, f"{scene.page.lang}/cooperation/item")
    elif section := opened(scene, sentence):
        broken = scene.has("breaking", sentence)
        gathered.add([] if broken else section, areas, sentence, f"{scene.page.lang}/cooperation/section")
    elif under_heading and (words or named):
        gathered.add(under_heading, areas, sentence, f"{scene.page.lang}/cooperation/heading")
    elif strong:
        pairs = _of_group(scene, sentence)
        if pairs is None:
            pairs = _with_listed(scene, sentence, strong[0])
            pairs = pairs or _own_pairs(scene, sentence, strong[0].first) or _carried(scene, sentence)
        if not pairs and duo is not None and is_of_duo(scene, sentence, duo):
            pairs = [duo]
        gathered.add(pairs, areas, sentence, scene.rule(strong[0]))
    elif duo is not None and scene.has("both", sentence) and is_of_duo(scene, sentence, duo):
        both = next(scene.page.within("both", sentence.first, sentence.last))
        gathered.add([duo], areas, sentence, scene.rule(both))


def _with_listed(scene: Scene, sentence: Sentence, word: Match) -> list[Pair]:
    """As in "cooperation with the police of A, of B and of C, said D's director": who speaks, with each listed."""
    company = scene.page.lexicon.grammar.get("with_prepositions", ())[:1]
    if not company or not is_subject_first(scene.page):
        return []
    actors = [actor for actor in scene.actors(sentence) if country_of(actor.side)]
    after = [actor for actor in actors if actor.first > word.last]
    first = next((a for a in after if a.preposition in company and a.first - word.last <= _FAR), None)
    chain = breath(scene, after, first) if first is not None else []
    codes = {country_of(actor.side) for actor in chain}
    others = [a for a in actors if isinstance(a.side, Person) and a not in chain and country_of(a.side) not in codes]
    if len(chain) < 2 or not others:
        return []
    own = Nation(country_of(others[0].side) or "")
    return [(own, Nation(code)) for code in dict.fromkeys(country_of(actor.side) or "" for actor in chain)]


def _is_broken(scene: Scene, sentence: Sentence, word: Match) -> bool:
    """Whether relations are ended or quarrelled over just before the word."""
    first = max(sentence.first, word.first - _FAR // 2)
    return next(scene.page.within("breaking", first, word.first), None) is not None


def _own_pairs(scene: Scene, sentence: Sentence, index: int) -> list[Pair]:
    """The sides named near the word of cooperation; a sentence may name other countries farther on."""
    near = partners(scene, max(sentence.first, index - _FAR), min(sentence.last, index + _FAR))
    near = [side for side in near if not isinstance(side, Body) or _is_company(scene, sentence, side)]
    if scene.cast.home is None and len(near) < len(partners(scene, sentence.first, sentence.last)) == _THREE:
        return []  # the third is told with them
    pairs = pairs_of(scene, near)
    if pairs or len(near) != 1 or not scene.cast.home:
        return pairs
    return _with_home(scene, sentence, near[0])


def _is_company(scene: Scene, sentence: Sentence, body: Body) -> bool:
    """Whether a body stands right after "with" or "between": a country is no partner of every organisation it names."""
    for actor in scene.actors(sentence):
        if actor.side is body and (actor.conjunction or _after_company(scene, actor.first)):
            return True
    return False


def _after_company(scene: Scene, index: int) -> bool:
    return any(match.last < index for match in scene.page.within("gathered", max(index - 2, 0), index - 1))


def _with_home(scene: Scene, sentence: Sentence, side: object) -> list[Pair]:
    """As in "Cooperation with France", said of the home country without naming it."""
    home = Nation(scene.cast.home or "")
    if side == home or not isinstance(side, Nation | Body):
        return []
    company = any(
        match.entry.get("role") == "other" for match in scene.page.within("gathered", sentence.first, sentence.last)
    )
    topic = scene.topic_before(sentence) or scene.topic_of.get(sentence.index)
    of_home = topic is not None and country_of(topic) == scene.cast.home
    return [(home, side)] if company and of_home else []


def _of_group(scene: Scene, sentence: Sentence) -> list[Pair] | None:
    """Each two of "the three states" that met before; None where a sentence does not say so."""
    named = scene.page.within("both", sentence.first, sentence.last)
    count = next((both.entry.get("count") for both in named if both.entry.get("count")), None)
    return None if count is None else list(combinations(counted(scene, sentence, count), 2))


def _carried(scene: Scene, sentence: Sentence) -> list[Pair]:
    if not scene.has("both", sentence) or partners(scene, sentence.first, sentence.last):
        return []
    return carried_pairs(scene, sentence)
