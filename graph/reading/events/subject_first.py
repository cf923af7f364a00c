"""Who met whom, in languages whose subject stands before the verb.

Frames of ``meeting.yaml`` there: ``object`` (X received Y), ``with`` (X spoke with Y, X and Y spoke),
``strictly-with`` (X discussed it with Y), ``passive`` (X was received by Y) and ``noun`` (X's talks with Y, talks
between X and Y).
"""

from graph.reading.events.asides import behind_verb, by_agents, in_attendance, is_of_many, on_occasion
from graph.reading.events.clauses import breath, is_bare, objects, subjects
from graph.reading.lexicons.lexicon import Match
from graph.reading.people import apart
from graph.reading.people.actors import Actor, Side, country_of
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 14
_CLOSE = 5
_HELD = 6
_BETWEEN = 12  # words of time and place before "between": "a meeting on Monday in Rabat between"

# Each with each when there is one group only.
Told = tuple[list[Side], list[Side]]


def sides_told(scene: Scene, sentence: Sentence, match: Match, actors: list[Actor]) -> Told | None:
    """Read the two sides of a meeting.

    Args:
        scene: the page and its cast.
        sentence: the sentence that holds the word of meeting.
        match: an entry of ``meeting.yaml``.
        actors: the sides of the sentence that can meet, in order.
    Returns:
        Subjects and those they met; the second empty when the first met each other. None when it is not said.
    """
    frame = match.entry.get("frame")
    found = _Clause(scene, sentence, match, actors)
    if frame == "passive":
        return found.passive()
    if frame == "noun":
        return found.noun()
    return found.verb(direct=frame == "object")


def one_side_told(scene: Scene, sentence: Sentence, match: Match, actors: list[Actor]) -> list[Side]:
    """Read who met people that the text only describes: "hosted a meeting with over 70 organizations".

    Args:
        scene: the page and its cast.
        sentence: the sentence that holds the word of meeting.
        match: an entry of ``meeting.yaml``.
        actors: the sides of the sentence that can meet, in order.
    Returns:
        Those who met them; none where it is not said, or where the grammar does not say ``one_sided``.
    """
    if not scene.page.lexicon.grammar.get("one_sided"):
        return []
    return _Clause(scene, sentence, match, actors).alone()


def _sides(actors: list[Actor]) -> list[Side]:
    return list(dict.fromkeys(actor.side for actor in actors))


class _Clause:
    def __init__(self, scene: Scene, sentence: Sentence, match: Match, actors: list[Actor]) -> None:
        self.scene = scene
        self.page = scene.page
        self.sentence = sentence
        self.match = match
        # A body that meets somebody does so through people, whom the text names or not.
        self.actors = [
            a for a in actors if not isinstance(a.side, Body) or scene.page.at("groups", a.first) is not None
        ]
        self.end = scene.clause_end(match.last, sentence.last)

    def verb(self, direct: bool) -> Told | None:
        subject = self._subject()
        met = objects(self.scene, self.sentence, self.match, self.actors, direct) or self._object_meant(subject)
        if met:
            subject = subject or self._inner(met[0]) or self._main(met[-1])
            return (_sides(subject), _sides(met)) if subject else None
        if direct and not self.match.feature and (received := self.passive()) is not None:
            return received  # "reçu par Y, X a déclaré"
        if self.match.entry.get("agents") and (agents := self._agents()):
            return _sides(agents), []
        reciprocal = self.match.entry.get("reciprocal") and not self._has_company()
        subject = subject if len(subject) > 1 or not reciprocal else self._behind() or subject
        mutual = len(subject) > 1 and reciprocal
        return (_sides(subject), []) if mutual and self._are_abroad(subject) else None

    def _behind(self) -> list[Actor]:
        return behind_verb(self.scene, self.sentence, self.match, self.actors)

    def _object_meant(self, subject: list[Actor]) -> list[Actor]:
        """Whom "him" or "her" right behind the verb stands for: the person that the sentences before speak of."""
        behind = self.match.last + 1
        company = self.page.lexicon.grammar.get("with_prepositions", ())[:1]
        behind += behind <= self.end and self.page.tokens[behind].text.casefold() in company
        known = apart.words(self.page, "object_pronouns")
        if not subject or behind > self.end or self.page.tokens[behind].text.casefold() not in known:
            return []
        topic = self.scene.topic_before(self.sentence)
        other = isinstance(topic, Person) and all(actor.side is not topic for actor in subject)
        return [Actor(behind, behind, topic)] if other and topic is not None else []

    def _are_abroad(self, sides: list[Actor]) -> bool:
        """Whether the sides are of two countries, where the word says so little that this is asked."""
        countries = {country_of(actor.side) for actor in sides} - {None}
        joint = any(is_of_many(actor.side) for actor in sides)
        return not self.match.entry.get("abroad") or len(countries) + joint > 1

    def _agents(self) -> list[Actor]:
        """Those by whom something was done together: "signé par X pour la Suisse et par Y"."""
        agents = self.page.lexicon.grammar.get("agent_prepositions", ())
        after = [a for a in self.actors if self.match.last < a.first <= self.end]
        first = next((a for a in after if a.preposition in agents and a.first - self.match.last <= _NEAR), None)
        chain = breath(self.scene, after, first) if first is not None else []
        people = [actor for actor in chain if isinstance(actor.side, Person)]
        return people if len(people) > 1 and self._are_abroad(people) else []

    def _has_company(self) -> bool:
        """Whether "with" follows: whom they met is told, though it is nobody that the text names."""
        company = self.page.lexicon.grammar.get("with_prepositions", ())[:1]
        reach = range(self.match.last + 1, min(self.match.last + _CLOSE, self.end) + 1)
        return any(self.page.tokens[index].text.casefold() in company for index in (self.match.last, *reach))

    def alone(self) -> list[Side]:
        """Who met people that no name or post tells: subjects, those who joined them, and bodies met."""
        frame = self.match.entry.get("frame")
        subject = [actor for actor in self._subject() or self._possessor() if isinstance(actor.side, Person)]
        if not subject or frame in ("passive", "strictly-with", "manner") or self.match.entry.get("named"):
            return []
        if not self._is_held(subject[-1]) if frame == "noun" else not self._has_object() or self._is_of_noun():
            return []
        return _sides([*subject, *self._joined(subject[-1])])

    def _has_object(self) -> bool:
        """Whether "with" or an object follows the verb right away: "met with union leaders", not "spoke on Monday"."""
        behind = self.match.last + 1
        if self._has_company():
            return True
        if self.match.entry.get("frame") != "object" or behind > self.end or not self.page.tokens[behind].is_word:
            return False
        closed = self.page.at("closed", behind)
        return self.page.at("placing", behind) is None and (closed is None or closed.entry.id == "article")

    def _is_of_noun(self) -> bool:
        """Whether a noun of meeting stands behind the verb and tells it: "hosted a roundtable"."""
        behind = self.page.within("meeting", self.match.last + 1, min(self.match.last + _HELD, self.end))
        return any(noun.entry.get("frame") == "noun" for noun in behind)

    def _is_held(self, last: Actor) -> bool:
        """Whether a verb of holding, hosting or joining stands between who met and the noun, or it is his own."""
        if apart.is_possessor(self.page, last.last):
            return self._has_company()
        first = max(last.last + 1, self.match.first - 2 * _HELD)
        return any(next(self.page.within(kind, first, self.match.first - 1), None) for kind in ("holding", "joining"))

    def _joined(self, last: Actor) -> list[Actor]:
        """As in "A joined B and C for a call with …"."""
        verb = next(self.page.within("joining", last.last + 1, self.match.first), None)
        if verb is None or verb.entry.get("role") != "joined":
            return []
        after = [a for a in self.actors if verb.last < a.first < self.match.first and not is_bare(a)]
        return breath(self.scene, after, after[0]) if after else []

    def _subject(self) -> list[Actor]:
        return [a for a in subjects(self.scene, self.sentence, self.match.first) if self._can(a)]

    def _can(self, actor: Actor) -> bool:
        return actor.first == self.match.first or any(actor.side is other.side for other in self.actors)

    def _main(self, met: Actor) -> list[Actor]:
        """As in "Tras reunirse con Y, X destacó": the subject comes after the mark, in a language that may drop it."""
        return self._after(met) if self.page.lexicon.grammar.get("drops_subject") else []

    def _inner(self, met: Actor) -> list[Actor]:
        """A subject between the verb and those met: "se reunió el ministro con …"."""
        inner = [a for a in self.actors if self.match.last < a.first < met.first and self.scene.stands_free(a)]
        return inner[:1] if inner and not is_bare(inner[0]) else []

    def passive(self) -> Told | None:
        agents = self.page.lexicon.grammar.get("agent_prepositions", ())
        for actor in self.actors:
            if self.match.last < actor.first <= self.match.last + _NEAR and actor.preposition in agents:
                subject = self._subject() or self._after(actor)
                return ([actor.side], _sides(subject)) if subject and not is_bare(actor) else None
        return None

    def noun(self) -> Told | None:
        between = self._between()
        if between:  # "A y B sostuvieron una reunión en la que participaron C y D": it is A and B that met
            return self._held() or self._held_with() or (_sides(between), [])
        met = objects(self.scene, self.sentence, self.match, self.actors, direct=False)
        if met:
            subject = self._possessor() or self._of(met[0].first) or self._subject() or self._after(met[-1])
            subject = subject or self._spoken_of(met[0])
            return (_sides(subject), _sides(met)) if subject else None
        return self._of_all() or self._held() or self._held_with() or self._aside()

    def _spoken_of(self, met: Actor) -> list[Actor]:
        """As in "The meeting with the mayor of London was put off": with whom the sentences before speak of."""
        topic = self.scene.topic_before(self.sentence)
        own, other = (country_of(topic), country_of(met.side)) if isinstance(topic, Person) else (None, None)
        apart_from = own is not None and other is not None and own != other and isinstance(met.side, Person)
        index = self.match.first
        definite = any(ref.last >= index for ref in self.page.within("reference", max(index - 1, 0), self.match.last))
        first = all(actor.first > index for actor in self.actors) and met.first - self.match.last <= _CLOSE
        return [Actor(index, index, topic)] if apart_from and definite and first and topic is not None else []

    def _aside(self) -> Told | None:
        """Those told in a phrase of presence, or a subject of two who spoke on the occasion."""
        found = by_agents(self.scene, self.match, self.actors)
        found = found or in_attendance(self.scene, self.sentence, self.actors)
        found = found or on_occasion(self.scene, self.sentence, self.match, self._subject())
        return (_sides(found), []) if found else None

    def _between(self) -> list[Actor]:
        """Those after "between"."""
        for index in range(self.match.last + 1, min(self.match.last + _BETWEEN, self.sentence.last) + 1):
            found = self.page.at("gathered", index)
            if found is not None and found.entry.get("role") == "mutual" and found.last >= min(index, self.end):
                end = self.scene.clause_end(found.last, self.sentence.last)
                after = [a for a in self.actors if found.last < a.first <= end]
                chain = breath(self.scene, after, after[0]) if after else []
                return chain if len(chain) > 1 and after[0].first - found.last <= _CLOSE else []
        return []

    def _possessor(self) -> list[Actor]:
        for actor in reversed(self.actors):
            near = 0 < self.match.first - actor.last <= _CLOSE
            if near and apart.is_possessor(self.page, actor.last) and not is_bare(actor):
                return [actor]
        return []

    def _of(self, last: int) -> list[Actor]:
        """As in "the meeting of X with Y"."""
        of = self.page.lexicon.grammar.get("of_prepositions", ())
        found = [a for a in self.actors if self.match.last < a.first < last and a.preposition in of]
        near = [a for a in found if a.first - self.match.last <= _CLOSE and not is_bare(a)]
        if near and next(self.page.within("attending", self.match.last + 1, near[0].first), None) is not None:
            return []  # "the talks were attended by X and Y"
        return near[:1]

    def _of_all(self) -> Told | None:
        """As in "the meeting of X and Y"."""
        first = self._of(self.end)
        after = [a for a in self.actors if self.match.last < a.first <= self.end]
        chain = breath(self.scene, after, first[0]) if first else []
        return (_sides(chain), []) if len(chain) > 1 else None

    def _after(self, last: Actor) -> list[Actor]:
        """As in "During a meeting with Y, X said": the main clause's subject comes after the mark."""
        for actor in self.actors:
            if actor.first > last.last:
                mark = apart.before(self.page, actor.first)
                after = self.page.tokens[mark].form == "," and self.scene.stands_free(actor) and not is_bare(actor)
                return [actor] if after and actor.side is not last.side else []
        return []

    def _held(self) -> Told | None:
        """As in "X and Y held talks"."""
        subject = self._subject()
        if len(subject) < 2:
            return None
        first = max(subject[-1].last + 1, self.match.first - _HELD)
        held = next(self.page.within("holding", first, self.match.first), None)
        return (_sides(subject), []) if held is not None and not self._has_company() else None

    def _held_with(self) -> Told | None:
        """As in "X sostuvo ayer con Y una reunión": those met stand between the verb of holding and the noun."""
        subject = self._subject()
        company = self.page.lexicon.grammar.get("with_prepositions", ())[:1]
        held = next(self.page.within("holding", subject[-1].last + 1, self.match.first), None) if subject else None
        inner = [a for a in self.actors if held is not None and held.last < a.first and a.last < self.match.first]
        first = next((a for a in inner if a.preposition in company and not is_bare(a)), None)
        return (_sides(subject), _sides(breath(self.scene, inner, first))) if first is not None else None
