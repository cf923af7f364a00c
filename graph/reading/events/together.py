"""Sides that are told together, not one beside the word of meeting and one behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from graph.reading.events.clauses import is_subject_first
from graph.reading.events.encounters import Encounter, across, are_of_two_countries, is_bare, together
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Actor, Nation, Side, country_of
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft
from graph.reading.scene import Scene
from graph.reading.text.normalise import fold
from graph.reading.text.sentences import Sentence

_CLOSE = 3
_HELD = 4
_BACK = 3
_FAR = 8
_ADJECTIVES = 4
_TOLD = (2, 3)
_LINKED = 2
_MANY = 3  # more countries are a conference


@dataclass
class Together:
    """A word of meeting with the sides before and after it in its sentence.

    Attributes:
        scene: the page and its cast.
        sentence: the sentence.
        match: an entry of ``meeting.yaml``.
        before, after: sides that can meet, in order.
        end: last token of the clause.
    """

    scene: Scene
    sentence: Sentence
    match: Match
    before: list[Actor]
    after: list[Actor]
    end: int

    def read(self) -> Encounter | None:
        """Try each way of telling two sides together."""
        return self._two_before() or self._people_of_both() or self._the_two() or self._by_adjectives() or self._due()

    def themselves(self, connector: Match | None) -> Encounter | None:
        """As in "a meeting that gathered them", "their meeting": the two sides named together before."""
        dual = self.scene.page.lexicon.grammar.get("dual_enclitics", ())
        of_connector = connector is not None and connector.analysis.enclitic in dual and connector.analysis.enclitic
        if not (of_connector or (self.match.analysis.enclitic in dual and self.match.analysis.enclitic)):
            return None
        told = next((across([a.side], [b.side]) for a, b in self._couples(self.before)), None)
        return told or self._alone_before()

    def _alone_before(self) -> Encounter | None:
        """Of two countries, and nobody else is named before: "A invited B at the summit that brought them together"."""
        people = list(dict.fromkeys(a.side for a in self.before if isinstance(a.side, Person)))
        return across(people[:1], people[1:]) if len(people) == 2 and are_of_two_countries(*people) else None

    def holding(self) -> Encounter | None:
        """As in "A and B held talks": two sides right before the word, after a verb of holding."""
        near = [actor for actor in self.before if self.match.first - actor.last <= _HELD]
        if not near or not near[-1].conjunction:
            return None
        one = next((a for a in reversed(self.before[:-1]) if near[-1].first - a.last <= 2), None)
        first = self.sentence.first if one is None else max(self.sentence.first, one.first - _CLOSE)
        if one is None:
            return None
        held = next(self.scene.page.within("holding", first, one.first), None) is not None or self._means_to_hold(one)
        return across([one.side], [near[-1].side]) if held else None

    def _means_to_hold(self, one: Actor) -> bool:
        """As in "A and B agreed on holding talks": a verb right before both, a noun of holding before the word."""
        page = self.scene.page
        nouns = map(fold, page.lexicon.grammar.get("holding_nouns", ()))
        held = self.match.first > one.last and page.tokens[self.match.first - 1].form in set(nouns)
        status = page.at("status", one.first - 1)
        planned = status is not None and status.entry.get("status") == "planned"
        return held and (planned or page.at("agreeing", one.first - 1) is not None)

    def meant(self) -> Encounter | None:
        """Those told before, where a sentence names nobody: "the two ministers", unless more than two are told of."""
        people = [s for event in self.scene.recent[-1:] for s in event.participants if isinstance(s, Person)]
        return None if len(people) > 2 else self._people_of_both() or self._the_two()

    def convened(self) -> Encounter | None:
        """As in "X hosts a meeting of the ministers of Y and Z", where "of" is written together with its word."""
        objects = self.scene.page.lexicon.grammar.get("object_prepositions", ())
        first = next((actor for actor in self.after if actor.first == self.match.last + 1), None)
        if first is None or first.preposition not in objects or is_bare(first):
            return None
        chain = self.scene.companions(self.sentence, first.first, self.end)
        host = [actor for actor in self.before if self.scene.stands_free(actor) and self._hosts(actor)]
        return together(actor.side for actor in [*host[-1:], *chain])

    def _hosts(self, actor: Actor) -> bool:
        """Whether a verb of hosting or holding stands right before a side."""
        first = max(actor.first - 1, self.sentence.first)
        acts = self.scene.page.within("participation", first, actor.first)
        return any(act.entry.get("host") for act in acts) or self.scene.page.at("holding", first) is not None

    def discussing(self) -> Encounter | None:
        """As in "X of Spain and Y of Morocco discussed": the verb, then both."""
        near = [actor for actor in self.after if actor.first - self.match.last <= _CLOSE]
        chain = self.scene.companions(self.sentence, near[0].first, self.end) if near else []
        if len(chain) != 2 or not chain[1].conjunction or not are_of_two_countries(chain[0].side, chain[1].side):
            return None
        return across([chain[0].side], [chain[1].side])

    def _couples(self, actors: list[Actor]) -> list[tuple[Actor, Actor]]:
        """Two told in one breath, "A and B", the last ones first."""
        couples = [(a, b) for a, b in pairwise(actors) if b.conjunction and b.first - a.last <= 2]
        return list(reversed(couples))

    def _two_before(self) -> Encounter | None:
        """As in "A and B said in a call", "A and B discussed": two people or countries told together before."""
        frame = self.match.entry.get("frame")
        if frame == "noun":
            told = self._after_preposition()
        else:
            told = frame in ("with", "strictly-with", "host") and self._is_dual()
        if not told or self._has_sides_after():
            return None
        for one, other in self._couples(self.before):
            if self._agree(one, other):
                return self._all_behind(one)
            if are_of_two_countries(one.side, other.side):
                return across([one.side], [other.side])
        return None

    def _all_behind(self, first: Actor) -> Encounter | None:
        """All told in one breath; of many countries nobody is said to have met each other."""
        chain = [first]
        for actor in self.before[self.before.index(first) + 1 :]:
            if not actor.conjunction or actor.first - chain[-1].last > _LINKED:
                break
            chain.append(actor)
        sides = tuple(actor.side for actor in chain)
        return Encounter(sides, ()) if len(chain) > _MANY else together(sides)

    def _agree(self, one: Actor, other: Actor) -> bool:
        """Two countries right behind a verb of agreeing: "Sudan and Egypt agreed"."""
        if not (is_bare(one) and is_bare(other)):
            return False
        return self.scene.page.at("agreeing", one.first - 1) is not None

    def _after_preposition(self) -> bool:
        page = self.scene.page
        if self.match.first == self.sentence.first:
            return False
        before = page.at("closed", self.match.first - 1)
        occasion = page.within("occurrence", max(self.match.first - 2, self.sentence.first), self.match.first - 1)
        told = any(found.last == self.match.first - 1 for found in occasion)
        return told or (before is not None and before.entry.id == "preposition")

    def _has_sides_after(self) -> bool:
        return any(actor.first - self.match.last <= _CLOSE and not is_bare(actor) for actor in self.after)

    def _is_dual(self) -> bool:
        endings = tuple(self.scene.page.lexicon.grammar.get("dual_endings", ()))
        return bool(endings) and self.scene.page.tokens[self.match.first].form.endswith(endings)

    def _people_of_both(self) -> Encounter | None:
        """As in "The experts of the two countries met": the countries of the meeting or visit told before."""
        page = self.scene.page
        group = next(page.within("groups", self.sentence.first, self.end), None)
        both = next(page.within("both", self.sentence.first, self.end), None)
        if group is None or both is None or self.match.entry.get("frame") == "host":
            return None
        if not 0 < both.first - group.last <= _CLOSE:
            return None
        if is_subject_first(page) and self.match.entry.get("type") == "signing" and group.first > self.match.last:
            return None  # "replaces one signed in 2019, lets officers of the two forces"
        for event in reversed(self.scene.recent):
            codes = list(dict.fromkeys(code for side in event.participants if (code := country_of(side))))
            if len(codes) == 2:
                return together(Nation(code, group.entry.id) for code in codes)
        return together(Nation(code, group.entry.id) for code in self._told_together(both))

    def _told_together(self, both: Match) -> list[str]:
        """The countries of a sentence before that names as many as are meant: two, or three where the text says so."""
        page = self.scene.page
        many = both.entry.get("counts", {}).get(page.tokens[both.first + (both.last > both.first + 1)].form, 2)
        for sentence in reversed(page.sentences[: self.sentence.index] if is_subject_first(page) else ()):
            codes = dict.fromkeys(code for actor in self.scene.actors(sentence) if (code := country_of(actor.side)))
            if len(codes) == many and page.blocks[sentence.block].noise is None:
                return list(codes)
        return []

    def _the_two(self) -> Encounter | None:
        """As in "The two presidents met": those of the meeting told before, or named together just before."""
        reach = _FAR if is_subject_first(self.scene.page) else _CLOSE
        first = max(self.sentence.first, self.match.first - reach)
        near = list(self.scene.page.within("both", first, self.match.last + _CLOSE))
        near = [both for both in near if both.entry.get("people") and not self._is_narrowed(both)]
        if not near and self._is_left_alone():
            return self._last_two()
        if self._has_sides_after() or not near:
            return None
        for one, other in self._couples([a for a in self.before if isinstance(a.side, Nation) and a.side.group]):
            return together([one.side, other.side])  # "a meeting of the two Korean leaders, the third of the two"
        for event in sorted(self.scene.recent, key=_last_told, reverse=True):
            people = [side for side in event.participants if isinstance(side, Person)]
            if len(people) == 2 and are_of_two_countries(*people) and self._suit(near[0], people):
                return together(people)
        for sentence in reversed(self.scene.page.sentences[max(self.sentence.index - _BACK, 0) : self.sentence.index]):
            for one, other in self._couples(self.scene.actors(sentence)):
                if are_of_two_countries(one.side, other.side) and self._suit(near[0], [one.side, other.side]):
                    return together([one.side, other.side])
            if is_subject_first(self.scene.page) and (named := self._only_two(sentence, near[0])):
                return together(named)
        return None

    def _is_left_alone(self) -> bool:
        """Whether a verb of two stands without any side in its sentence: "they met for the first time in April"."""
        verb = self.match.entry.get("frame") in ("with", "host") and not self.scene.has("both", self.sentence)
        return verb and self._is_dual() and not any(isinstance(a.side, Person) for a in (*self.before, *self.after))

    def _last_two(self) -> Encounter | None:
        event = self.scene.recent[-1] if self.scene.recent else None
        people = [side for side in event.participants if isinstance(side, Person)] if event is not None else []
        return together(people) if len(people) == 2 and are_of_two_countries(*people) else None

    def _only_two(self, sentence: Sentence, both: Match) -> list[Side]:
        """The two people, of two countries, whom a sentence just before names and no other."""
        sides = list(dict.fromkeys(actor.side for actor in self.scene.actors(sentence)))
        people: list[Side] = [side for side in sides if isinstance(side, Person)]
        fits = len(people) == 2 and are_of_two_countries(*people) and self._suit(both, people)
        return people if fits else []

    def _suit(self, both: Match, sides: Sequence[Side]) -> bool:
        """Whether two people hold such posts: "the two presidents"; leaders may be any who lead."""
        kinds = both.entry.get("of")
        return not kinds or all(
            isinstance(side, Person) and any(post.ranks & set(kinds) for post in side.posts) for side in sides
        )

    def _is_narrowed(self, both: Match) -> bool:
        """As in "the two Korean presidents": not just those spoken of before."""
        page = self.scene.page
        behind = both.last + 1
        if behind > self.sentence.last or not page.tokens[behind].is_definite:
            return False
        return page.any_at(("closed", "meeting", "verbs"), behind) is None

    def _by_adjectives(self) -> Encounter | None:
        """As in "the Egyptian-Russian talks": two countries' adjectives right behind the noun; who met stays open."""
        if self.match.entry.get("frame") != "noun":
            return None
        page = self.scene.page
        if (two := page.at("pairs", min(self.match.last + 1, self.end))) is not None:
            return Encounter(tuple(Nation(code, "delegation") for code in two.entry.get("of")), ())
        named = list(page.within("country", self.match.last + 1, min(self.match.last + _ADJECTIVES, self.end)))
        named = [country for country in named if country.entry.get("role") != "name"]
        codes = {country.entry.id for country in named}
        apart = any(other.first - one.last > 2 for one, other in pairwise(named))
        if len(named) not in _TOLD or len(codes) != len(named) or apart:
            return None
        between = range(self.match.last + 1, named[0].first)
        if any(page.any_at(("gathered", "closed", "both"), index) for index in between):
            return None
        sides = tuple(Nation(country.entry.id, "delegation") for country in named)
        return Encounter(sides, ())

    def _due(self) -> Encounter | None:
        """As in "Moscow and Washington prepare for a summit": two countries behind a word of what is to come."""
        purposes = self.scene.page.lexicon.grammar.get("purpose_prepositions", ())
        if self.match.entry.get("frame") != "noun" or self.match.analysis.preposition not in purposes:
            return None
        for one, other in self._couples(self.before):
            before = self.scene.page.at("status", one.first - 1) if one.first > self.sentence.first else None
            due = before is not None and before.entry.get("status") == "planned"
            if due and is_bare(one) and is_bare(other) and self.match.first - other.last <= _HELD:
                return Encounter((one.side, other.side), ())
        return None


def _last_told(event: EventDraft) -> tuple[int, int]:
    return max((support.sentence.index for support in event.supports), default=event.sentence.index), event.trigger
