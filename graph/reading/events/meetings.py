"""Who met whom, from a word of meeting and the sides around it."""

from graph.reading.events.clauses import is_subject_first
from graph.reading.events.encounters import Encounter, across, is_bare, together
from graph.reading.events.subject_first import one_side_told, sides_told
from graph.reading.events.together import Together
from graph.reading.events.whose_day import relative_behind
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Actor, Nation, Side, country_of
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 14
_CLOSE = 3
_BREATH = 6
_COMMAS = frozenset("،,")
_NOUNS = frozenset({"noun", "host-noun", "towards"})
_TIMES = frozenset({"calendar", "today", "preposition"})
_HOPED = frozenset({"planned", "unreal"})
_MOST_COUNTRIES = 3  # more by name only are a conference, at which nobody is said to have met each other


def encounter(scene: Scene, sentence: Sentence, match: Match) -> Encounter | None:
    """Read the sides of a meeting.

    Args:
        scene: the page and its cast.
        sentence: the sentence that holds the word of meeting.
        match: an entry of ``meeting.yaml``.
    Returns:
        The sides; None when the sentence does not say who met whom.
    """
    frame = _Frame(scene, sentence, match)
    found = frame.read_subject_first() if is_subject_first(scene.page) else frame.read()
    if found is not None and match.entry.get("object"):
        return _summons(found, match.entry.get("object"))
    return found


def _summons(found: Encounter, kind: str) -> Encounter | None:
    """An ambassador who was summoned met the person who summoned him, not a ministry or country."""
    if not any(isinstance(side, Person) and any(post.entry.get(kind) for post in side.posts) for side in found.sides):
        return None
    return Encounter(found.sides, tuple(pair for pair in found.pairs if all(isinstance(one, Person) for one in pair)))


class _Frame:
    def __init__(self, scene: Scene, sentence: Sentence, match: Match) -> None:
        self.scene = scene
        self.page = scene.page
        self.sentence = sentence
        self.match = match
        self.end = scene.clause_end(self._last(), sentence.last)
        actors = [actor for actor in scene.actors(sentence) if self._can_meet(actor)]
        self.actors = actors
        self.after = [actor for actor in actors if match.last < actor.first <= self.end]
        self.before = [actor for actor in actors if actor.last < match.first]
        self.company: int = scene.page.lexicon.grammar.get("company", _NEAR)
        self.told = Together(scene, sentence, match, self.before, self.after, self.end)

    def read_subject_first(self) -> Encounter | None:
        told = sides_told(self.scene, self.sentence, self.match, self.actors)
        if told is None:
            meant = None if self.match.entry.get("named") else self.told.meant()  # "welcomed the agreement"
            return meant or self._one_sided()
        return across(*told) if told[1] else together(told[0])

    def _one_sided(self) -> Encounter | None:
        sides = one_side_told(self.scene, self.sentence, self.match, self.actors)
        known = any(not isinstance(side, Person) or side.name or side.country for side in sides)
        return Encounter(tuple(sides), ()) if known else None  # "the minister said that he had met the family"

    def _last(self) -> int:
        """The word, or what goes on about it: "the meeting that was due between …"."""
        relative = relative_behind(self.scene, self.sentence, self.match.last)
        return self.match.last if relative is None else relative

    def read(self) -> Encounter | None:
        return self._read() or self.told.read()

    def _read(self) -> Encounter | None:
        frame = self.match.entry.get("frame")
        if frame == "host":
            return self._host()
        if frame == "summoned":
            return self._summoned()
        if self.match.entry.get("type") == "call" and (caller := self._caller()) is not None:
            return self._company(caller.last + 1, caller.first)
        if frame == "host-noun" and (awaited := self._awaited()) is not None:
            return awaited
        connector = self._connector()
        object_first = self._first_towards()
        if object_first is not None and (connector is None or object_first.first < connector.first):
            close = [a for a in self.after if a.first <= object_first.first and self._is_side(a, "with")]
            return self._towards(close, object_first)
        themselves = self.told.themselves(connector)
        if themselves is not None:
            return themselves
        if connector is not None and connector.entry.get("role") == "mutual" and not connector.analysis.enclitic:
            return self._mutual(connector)
        if connector is not None and connector.entry.get("role") == "mutual":
            return self._brought_together(connector)
        if connector is not None and connector.entry.get("role") == "other":
            return self._company(connector.last + 1, connector.first)
        return self._unconnected(str(frame))

    def _can_meet(self, actor: Actor) -> bool:
        """Nobody who left the post or speaks for others; no body that is only where something happens."""
        if isinstance(actor.side, Body):
            return (
                not actor.side.speaks
                and not self._is_owner(actor)
                and (self.scene.stands_free(actor) or bool(actor.preposition))
            )
        if not isinstance(actor.side, Person):
            return True
        return not actor.side.is_former and not all(post.entry.get("speaks") for post in actor.side.posts)

    def _is_owner(self, actor: Actor) -> bool:
        """As in "on the sidelines of the summit of the G20": a body whose gathering another word names."""
        before = range(max(actor.first - 3, self.sentence.first), actor.first)
        found = [m for kind in ("meeting", "events") for m in self.page.within(kind, before.start, actor.first - 1)]
        nouns = (m for m in found if m.entry.kind == "events" or m.entry.get("frame") == "noun")
        return any(m.last == actor.first - 1 and m.first != self.match.first for m in nouns)

    def _caller(self) -> Match | None:
        """As in "received a call from X": what tells who made it, right behind but for words of time."""
        for index in range(self.match.last + 1, min(self.match.last + _BREATH, self.sentence.last) + 1):
            found = self.page.at("caller", index)
            if found is not None:
                return found
            closed = self.page.at("closed", index)
            timely = closed is not None and (closed.entry.id in _TIMES or closed.entry.get("role") == "clause")
            if self.page.tokens[index].is_word and not timely and self.page.at("placing", index) is None:
                return None
        return None

    def _connector(self) -> Match | None:
        for index in range(self.match.last + 1, min(self.end, self.match.last + _NEAR) + 1):
            found = self.page.at("gathered", index)
            if found is not None and found.entry.get("role") in ("mutual", "other"):
                if not self._is_of_relations(index):
                    return found
                continue
            other = self.page.at("meeting", index)
            within = self.page.at("placing", index - 1) is not None  # "a meeting in the summit between"
            if other is not None and other.entry.get("frame") == "noun" and index > self.match.last + 1 and not within:
                return None  # "a summit before the talks between": those of the talks
        return None

    def _is_of_relations(self, index: int) -> bool:
        """As in "a meeting on the good relations between A and B": the sides of what the meeting was about."""
        first = max(self.match.last + 1, index - _CLOSE)
        found = [m for kind in ("heads", "cooperation") for m in self.page.within(kind, first, index - 1)]
        return any(all(self.page.tokens[i].is_definite for i in range(m.last + 1, index)) for m in found)

    def _first_towards(self) -> Actor | None:
        """The first person or delegation after "with" written together with the word, near enough."""
        frame = self.match.entry.get("frame")
        name = "object_prepositions" if frame == "host-noun" else "with_prepositions"
        towards = self.page.lexicon.grammar.get(name, ())
        for actor in self.after:
            if actor.first - self.match.last > _NEAR:
                return None
            if (
                actor.preposition
                and actor.preposition in towards
                and not isinstance(actor.side, Body)
                and not is_bare(actor)
            ):
                return actor
        return None

    def _brought_together(self, connector: Match) -> Encounter | None:
        """As in "a meeting that brought him together with X"."""
        for index in range(connector.last + 1, min(self.end, connector.last + _NEAR) + 1):
            found = self.page.at("gathered", index)
            if found is not None and found.entry.get("role") == "other":
                return self._company(found.last + 1, found.first)
        towards = self.page.lexicon.grammar.get("with_prepositions", ())
        objects = [a for a in self.after if a.first > connector.last and a.preposition and a.preposition in towards]
        return across(self._subject(), [objects[0].side]) if objects else None

    def _mutual(self, connector: Match) -> Encounter | None:
        chain = self._gathered(connector)
        return together(actor.side for actor in chain) if sum(map(is_bare, chain)) <= _MOST_COUNTRIES else None

    def _gathered(self, connector: Match) -> list[Actor]:
        """Sides told in one breath: each but the first after "and", "with" or "beside"."""
        towards = self.page.lexicon.grammar.get("with_prepositions", ())
        chain: list[Actor] = []
        for actor in self.after:
            if actor.first <= connector.last or not self._is_side(actor, "mutual"):
                continue
            between = range(chain[-1].last + 1, actor.first) if chain else range(0)
            linked = len(between) <= _BREATH and any(self.page.at("gathered", index) for index in between)
            if chain and not (actor.conjunction or linked or (actor.preposition and actor.preposition in towards)):
                break
            chain.append(actor)
        return chain

    def _is_side(self, actor: Actor, frame: str) -> bool:
        if isinstance(actor.side, Nation) and not actor.side.group:
            return frame == "mutual" and self._names_itself(actor)
        return True

    def _names_itself(self, actor: Actor) -> bool:
        """A bare country is a side when it follows "between" or "and", not a place or a possessor."""
        if actor.preposition:
            return False
        before = actor.first - 1
        return actor.conjunction or any(
            m.last == before for m in self.page.within("gathered", max(before - 2, 0), before)
        )

    def _company(self, start: int, connector: int) -> Encounter | None:
        objects = [a for a in self.scene.companions(self.sentence, start, self.end) if self._is_side(a, "with")]
        if not objects or objects[0].first - start > self.company:
            return None
        inner = [a for a in self.after if a.last < connector and self._is_side(a, "with")]
        subjects = [a.side for a in inner if self.scene.stands_free(a) or not a.preposition][:2] or self._subject()
        return across(subjects, [a.side for a in objects])

    def _subject(self) -> list[Side]:
        """The side before the word, else the one the text speaks of."""
        if (visitor := self._visitor()) is not None:
            return [visitor]
        bare = bool(self.match.entry.get("object"))  # a country summons an ambassador, and meets nobody
        free = [actor for actor in self.before if self.scene.stands_free(actor) and (bare or not is_bare(actor))]
        if self.match.analysis.enclitic or self._has_owned_connector():  # "his meeting": a person's, if one is named
            free = [actor for actor in free if isinstance(actor.side, Person)] or free
        free = [actor for actor in free if self._acts(actor)] or free
        if free:
            goes_on = bare and bool(self.match.analysis.conjunction)  # "A refused … and summoned": the first verb's
            chosen = free[0] if goes_on else self.scene.subject(free, self.match.first)
            chain = [chosen]
            for actor in reversed(free[: free.index(chosen)]):
                if not chain[0].conjunction or chain[0].first - actor.last > 2:
                    break
                chain.insert(0, actor)
            return [actor.side for actor in chain]
        topic = self.scene.topic_before(self.sentence)
        return [topic] if topic is not None and not self._opens_sentence() and not self._has_unknown_subject() else []

    def _visitor(self) -> Side | None:
        """As in "visited Russia and met its president": who is told to visit, in the clause before."""
        visit = self.scene.recent[-1] if self.scene.recent else None
        if not self.match.analysis.conjunction or visit is None or visit.sentence is not self.sentence:
            return None
        between = [a for a in self.before if a.first > visit.trigger and isinstance(a.side, Person)]
        near = 0 < self.match.first - visit.trigger <= _NEAR and not between
        return visit.participants[0] if near and visit.type == "visit" and visit.trigger >= 0 else None

    def _acts(self, actor: Actor) -> bool:
        """A body does something right behind a verb or at the head of a sentence; else somebody is only of it."""
        if not isinstance(actor.side, Body) or actor.first == self.sentence.first or actor.conjunction:
            return True
        return self.page.any_at(("verbs", "holding"), actor.first - 1) is not None

    def _has_owned_connector(self) -> bool:
        connector = self._connector()
        return connector is not None and bool(connector.analysis.enclitic)

    def _has_unknown_subject(self) -> bool:
        """Whether a word that may be a name nobody knows stands right behind a verb."""
        behind = self.match.last + 1
        if self.match.entry.get("frame") in _NOUNS or behind > self.end or not self.page.tokens[behind].is_word:
            return False
        known = any(actor.first <= behind <= actor.last for actor in self.actors)
        known = known or self.page.any_at(("closed", "gathered", "telephone", "place", "groups"), behind) is not None
        return not known and not self.page.lexicon.is_common(self.page.tokens[behind])

    def _opens_sentence(self) -> bool:
        """A verb without any subject at the head of a text has none to be had."""
        return self.sentence.index == self.page.read_sentences[0].index

    def _unconnected(self, frame: str) -> Encounter | None:
        if frame == "strictly-with":
            return self.told.discussing()
        if frame == "noun" and (held := self.told.holding() or self.told.convened()) is not None:
            return held
        close = [a for a in self.after if a.first - self.match.last <= _NEAR and self._is_side(a, frame)]
        if not close:
            return None
        if frame == "with":
            return self._together(close)
        if frame == "towards":
            return None
        return self._possessed(close)

    def _towards(self, close: list[Actor], first: Actor) -> Encounter | None:
        chain = self.scene.companions(self.sentence, first.first, self.end)
        inner = [a.side for a in close if a.last < first.first and self.scene.stands_free(a)]
        return across(inner[:2] or self._subject(), [a.side for a in chain])

    def _together(self, close: list[Actor]) -> Encounter | None:
        chain = self.scene.companions(self.sentence, close[0].first, self.end)
        return together(a.side for a in chain)

    def _possessed(self, close: list[Actor]) -> Encounter | None:
        """As in "His meeting X", "the meeting of X and Y": only right after the word."""
        if close[0].first - self.match.last > _CLOSE or close[0].preposition:
            return None
        chain = self.scene.companions(self.sentence, close[0].first, self.end)
        purpose = self.match.analysis.preposition in self.page.lexicon.grammar.get("purpose_prepositions", ())
        aimed = purpose or (isinstance(close[0].side, Person) and self._is_intended())
        if self.match.analysis.enclitic or (aimed and close[0].first == self.match.last + 1):
            return across(self._subject(), [a.side for a in chain])
        if len(chain) > 1 and close[0].first == self.match.last + 1:
            return together(a.side for a in chain)
        return None

    def _is_intended(self) -> bool:
        """As in "X intends a meeting of Y": the side behind the verb is not the owner of the meeting."""
        before = self.match.first - 1
        behind = next((actor for actor in self.before if actor.last == before), None)
        verb = before if behind is None else behind.first - 1
        word = self.page.at("status", verb) if verb >= self.sentence.first else None
        return word is not None and word.last == verb and word.entry.get("status") in _HOPED

    def _host(self) -> Encounter | None:
        towards = self.page.lexicon.grammar.get("with_prepositions", ())
        able = [a for a in self.after if not is_bare(a) and (self.scene.stands_free(a) or self._is_object(a, towards))]
        able = [a for n, a in enumerate(able) if n == 0 or not isinstance(a.side, Body)]
        if self._has_unknown_subject():
            return None  # "he met NAME": one whom the text does not present
        if self.match.analysis.enclitic and able:
            return across([able[0].side], self._subject())
        if not able or able[0].first - self.match.last > _NEAR:
            return None
        first = self.scene.companions(self.sentence, able[0].first, self.end)
        if (leader := self._leader()) is not None:
            return across([leader.side], [a.side for a in first])
        rest = [a for a in able if a.first > first[-1].last] or self._behind_clause(first[-1])
        if rest and rest[0].first - first[-1].last <= _NEAR and self._led_directly(able[0]):
            objects = self.scene.companions(self.sentence, rest[0].first, self.end)
            return across([a.side for a in first], [a.side for a in objects if not is_bare(a)])
        subject = self._subject()
        if subject:
            return across(subject, [a.side for a in first])
        return together(a.side for a in first)

    def _summoned(self) -> Encounter | None:
        """As in "the ambassador was summoned to the ministry": by whom, or by the country where he serves."""
        guest = next((a for a in self.after if isinstance(a.side, Person) and not a.preposition), None)
        if guest is None or guest.first - self.match.last > _CLOSE:
            return None
        for actor in self.scene.actors(self.sentence):
            towards = self.page.at("placing", actor.first - 1)
            own = country_of(actor.side) == country_of(guest.side)
            if actor.first > guest.last and isinstance(actor.side, Body) and towards is not None and not own:
                return across([actor.side], [guest.side])
        stationed = next(self.page.within("stationed", guest.first, guest.last), None)
        posted = self.page.within("country", stationed.last, guest.last) if stationed is not None else ()
        host = next((Nation(country.entry.id) for country in posted), None)
        return across([host], [guest.side]) if host is not None else None

    def _awaited(self) -> Encounter | None:
        """As in "At the reception of X at the airport were Y and Z": the guest, then behind a mark the hosts."""
        guests = self.scene.companions(self.sentence, self.match.last + 1, self.end)
        if not guests or guests[0].first != self.match.last + 1 or guests[0].preposition:
            return None
        hosts = [
            a for a in self.actors if a.first > guests[-1].last and isinstance(a.side, Person) and not a.preposition
        ]
        first = next((a for a in hosts if self.page.tokens[a.first - 1].form in _COMMAS), None)
        if first is None or not self._after_preposition():
            return None
        return across(
            [a.side for a in self.scene.companions(self.sentence, first.first, self.sentence.last)], [guests[0].side]
        )

    def _after_preposition(self) -> bool:
        before = self.page.at("closed", self.match.first - 1) if self.match.first > self.sentence.first else None
        return before is not None and before.entry.id == "preposition"

    def _behind_clause(self, actor: Actor) -> list[Actor]:
        """As in "X, who arrived on Saturday, met Y" with the verb first: sides behind the clause about the subject."""
        relatives = self.page.lexicon.grammar.get("relatives", ())
        if actor.last + 1 > self.sentence.last or self.page.tokens[actor.last + 1].text not in relatives:
            return []
        reach = range(actor.last + 2, min(actor.last + _NEAR, self.sentence.last))
        comma = next((index for index in reach if self.page.tokens[index].form in _COMMAS), None)
        behind = [a for a in self.actors if comma is not None and a.first == comma + 1 and isinstance(a.side, Person)]
        if behind:
            self.end = self.sentence.last
        return behind

    def _leader(self) -> Actor | None:
        """As in headings: a person right before the verb is its subject."""
        if not self.before or self.match.analysis.conjunction:
            return None
        one = self.before[-1]
        near = one.last == self.match.first - 1 and isinstance(one.side, Person)
        return one if near and self.scene.stands_free(one) and not one.conjunction else None

    def _is_object(self, actor: Actor, towards: list[str]) -> bool:
        return bool(actor.preposition) and actor.preposition in towards and not isinstance(actor.side, Body)

    def _led_directly(self, actor: Actor) -> bool:
        """Whether the subject stands right after its verb."""
        return actor.first - self.match.last <= _CLOSE + 2
