"""People: who holds the posts a page names, and where each is mentioned again.

A person is introduced beside a post: "POST NAME", "POST, NAME", "NAME, POST". No list of names decides.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.bodies import Body
from graph.reading.people.called import called_by_title
from graph.reading.people.introductions import Introduction, Introductions
from graph.reading.people.linkers import past_linkers
from graph.reading.people.names import Names
from graph.reading.people.origin import country_behind
from graph.reading.people.post import PostMention
from graph.reading.people.spelled import hold_the_same, one_spelling
from graph.reading.people.untitled import fuller, untitled
from graph.reading.text.tokens import untagged

Key = tuple[str, ...]
_SHORTEST = 2


@dataclass(eq=False)
class Person:
    """An official: named, or known by post only.

    Attributes:
        name: fullest name, or None.
        key: its words.
        names: all forms of the name, in order of first use.
        posts: posts as mentioned, in order.
        spans: first and last token of each mention.
        country: code, once settled.
        body: the body of no country at which a post of one without a country is.
        counts: how often each form of the name stands.
    """

    name: str | None
    key: Key
    names: list[str] = field(default_factory=list)
    posts: list[PostMention] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    country: str | None = None
    body: Body | None = None
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def is_former(self) -> bool:
        """Whether every post is a former one."""
        if not any(post.former for post in self.posts):
            return False
        told = [post for post in self.posts if post.entry.get("needs") != "name"] or self.posts
        return bool(told) and all(post.former for post in told)


def country_after(page: Page, last: int) -> Match | None:
    """Find the country linked to a name: "Prime Minister X of Canada".

    Args:
        page: the document.
        last: last token of the name.
    """
    index = past_linkers(page, last + 1)
    linked = index > last + 1 and page.tokens[last + 1].text.casefold() in apart.words(page, "of_prepositions")
    match = page.at("country", index) if linked else None
    return match if match is not None and match.entry.get("role") == "name" else country_behind(page, last)


class People:
    """Everybody on a page.

    Args:
        page: the document.
        posts: its posts, in order.
    """

    def __init__(self, page: Page, posts: list[PostMention]) -> None:
        self.page = page
        self.names = Names(page)
        self.posts = posts
        self.persons: list[Person] = []
        self.holder: dict[PostMention, Person] = {}
        self.mentions: dict[int, tuple[int, Person]] = {}
        self.introductions = Introductions(page, self.names, posts)
        self._introduce()
        self._mention_again()
        for person in self.persons:
            if len(person.key) == 1:
                self._fill_out(person)
        self._merge_spellings()

    def _merge_spellings(self) -> None:
        """Make one of people whose names and posts are the same but for a letter: ترامب, ترمب."""
        for other in list(self.persons):
            before = self.persons[: self.persons.index(other)]
            alike = (p for p in before if one_spelling(p.key, other.key) and hold_the_same(p.posts, other.posts))
            if (one := next(alike, None)) is not None:
                self._merge(one, other)

    def _merge(self, one: Person, other: Person) -> None:
        self.persons.remove(other)
        one.names.extend(name for name in other.names if name not in one.names)
        one.posts = sorted([*one.posts, *other.posts], key=lambda post: post.first)
        one.spans = sorted([*one.spans, *other.spans])
        one.country = one.country or other.country
        one.counts.update(other.counts)
        self.holder = {post: one if person is other else person for post, person in self.holder.items()}
        self.mentions = {
            first: (last, one if person is other else person) for first, (last, person) in self.mentions.items()
        }

    def _introduce(self) -> None:
        introductions = self.introductions.find()
        taken = {i for post in self.posts for i in range(post.first, post.last + 1)}
        taken |= {i for found in introductions for i in range(found.first, found.last + 1)}
        introductions.extend(untitled(self.page, self.names, taken))
        introductions.sort(key=lambda found: (found.first - found.last, found.first))
        for found in introductions:
            person = self._person(found)
            if not any(post.country for post in found.posts):
                after = country_after(self.page, found.last)
                person.country = person.country or (after.entry.id if after is not None else None)
            for post in found.posts:
                if post in self.holder:
                    if post.entry.get("pair"):
                        person.posts.append(post)
                    continue
                self.holder[post] = person
                beside = [other for other in found.posts if other is not post and other.entry.get("needs") != "name"]
                if post.counterpart and beside:
                    person.country = person.country or post.country  # the post itself is said beside it
                else:
                    person.posts.append(post)
            self._record(person, found.first, found.last)
        for person in self.persons:
            person.posts.sort(key=lambda post: post.first)
            person.spans.sort()

    def _person(self, found: Introduction) -> Person:
        key = self.names.keys(found.first, found.last)
        if self.introductions.opens_item(found.first) or self._is_next(found) or self._is_met_without_and(found):
            key = (self._without_conjunction(found.first), *key[1:])
        key = (self._bare_first(key[0], found.first), *key[1:])
        known = [person for person in self.persons if self._same(person, key, found.posts)]
        exact = [person for person in known if person.key == key]
        if len(known) > 1 and not exact:
            known = [person for person in known if self._holds(person, found.posts)] or known
        if len(known) == 1 or exact:
            return (exact or known)[0]
        person = Person(None, key)
        person.name = self._written(person, found.first, found.last)
        self.persons.append(person)
        return person

    def _is_next(self, found: Introduction) -> bool:
        """Whether a name before its post stands right behind another post: only "and" joins the two."""
        before = found.first - 1
        behind = any(post.last == before for post in self.posts)
        behind = behind and bool(found.posts) and found.last < found.posts[0].first
        return behind and self.introductions.may_open_item(found.first)

    def _is_met_without_and(self, found: Introduction) -> bool:
        """Whether the page has the first word also without the "and" written together with it: ومايك, مايك."""
        token = self.page.tokens[found.first]
        joined = (a for a in token.analyses if a.conjunction and not (a.preposition or a.enclitic or a.article))
        return self.names.opens_item(token) and any(self.names.stands(analysis.key) for analysis in joined)

    def _bare_first(self, key: str, index: int) -> str:
        """The first word without a preposition where the page has it so elsewhere: لماتيو, ماتيو."""
        joined = (a for a in self.page.tokens[index].analyses if a.preposition and not (a.enclitic or a.article))
        return next((a.key for a in joined if len(a.key) > _SHORTEST and self.names.stands(a.key)), key)

    def _without_conjunction(self, index: int) -> str:
        token = self.page.tokens[index]
        return next(a.key for a in token.analyses if a.conjunction and not (a.preposition or a.enclitic or a.article))

    def _same(self, person: Person, key: Key, posts: tuple[PostMention, ...]) -> bool:
        if not set(key) <= set(person.key):
            return False
        if len(key) == 1 and key != person.key[:1] and any(post.entry.get("given") for post in posts):
            return False  # kings are called by their given names
        countries = {post.country for post in (*person.posts, *posts) if post.country}
        return len(countries) < 2 or key == person.key

    def _holds(self, person: Person, posts: tuple[PostMention, ...]) -> bool:
        return any(own.kind == post.kind for own in person.posts for post in posts)

    def _record(self, person: Person, first: int, last: int) -> None:
        written = self._written(person, first, last)
        person.counts[written] = person.counts.get(written, 0) + 1
        if written not in person.names:
            person.names.append(written)
        self._record_called(person, first, written)
        if (first, last) not in person.spans:
            person.spans.append((first, last))
        self.mentions[first] = (last, person)

    def _record_called(self, person: Person, first: int, written: str) -> None:
        """A given name alone tells nobody without the title before it: King Salman."""
        post = next((post for post in person.posts if post.entry.get("given") and post.last == first - 1), None)
        if post is None or " " in written or len(person.key) > 1:
            return
        called = f"{self.page.words(post.first, post.first)} {written}"
        if post.first == post.last and called not in person.names:
            person.names.append(called)

    def _written(self, person: Person, first: int, last: int) -> str:
        """The name as written, particles before it taken off where what is left is known to be the name's."""
        token = self.page.tokens[first]
        for analysis in token.analyses:
            joined = (analysis.conjunction or analysis.preposition) and not analysis.enclitic
            if joined and analysis.key in person.key and token.form not in person.key:
                start = token.end - len(analysis.key)
                return analysis.article + self.page.document.text[start : self.page.tokens[last].end]
        return untagged(self.page.words(first, last))

    def _mention_again(self) -> None:
        """Find the names again, whole or by part, wherever they fit one person only."""
        by_word: dict[str, list[Person]] = defaultdict(list)
        for person in self.persons:
            for word in dict.fromkeys(person.key):
                by_word[word].append(person)
        taken = {index for post in self.posts for index in range(post.first, post.last + 1)}
        index = 0
        while index < len(self.page.tokens):
            if index in self.mentions:
                index = self.mentions[index][0] + 1
                continue
            place = self.page.at("place", index)
            if place is not None and place.last > index:
                index = place.last + 1  # a city of several words is nobody, though one may be a name's: بيونغ يانغ
                continue
            end = self._again(index, by_word, taken) if index not in taken else index
            index = max(end, index) + 1
        for person in self.persons:
            person.spans.sort()
        if self.page.lexicon.grammar.get("name", {}).get("called"):
            called_by_title(self.page, ((p.key, p.names, p.posts, p.spans) for p in self.persons))

    def _fill_out(self, person: Person) -> None:
        """Take the full name of whom a post names by one word from where the text names him in full."""
        taken = {index for post in self.posts for index in range(post.first, post.last + 1)}
        taken |= {index for first, (last, _) in self.mentions.items() for index in range(first, last + 1)}
        for first, last in list(person.spans):
            start = fuller(self.page, self.names, first, taken - set(range(first, last + 1)))
            if start < first and not self.introductions.is_noise(start):
                person.key = self.names.keys(start, last)
                person.name = untagged(self.page.words(start, last))
                person.names.insert(0, person.name)
                person.spans[person.spans.index((first, last))] = (start, last)
                self.mentions[start] = (self.mentions.pop(first)[0], person)
                return

    def _again(self, index: int, by_word: dict[str, list[Person]], taken: set[int]) -> int:
        fits: list[Person] = []
        words: list[str] = []
        end = index
        while end < len(self.page.tokens) and end not in taken:
            token = self.page.tokens[end]
            if words and (self.names.is_particle(token) or self.names.is_hyphen(end)):
                end += 1
                continue
            key, narrowed = self._narrow(end, fits, by_word, bool(words))
            if not narrowed:
                break
            fits, words = narrowed, [*words, key]
            end += 1
        if len(fits) > 1 and len(words) == 1:
            fits = self._oftenest(fits, words[0])
        if len(fits) != 1 or not self._is_enough(words, index, fits[0]) or self.introductions.is_noise(index):
            return index
        while self.names.is_particle(self.page.tokens[end - 1]) or not self.page.tokens[end - 1].is_word:
            end -= 1
        self._record(fits[0], index, end - 1)
        return end - 1

    def _oftenest(self, fits: list[Person], word: str) -> list[Person]:
        """Of several whose names begin with the same word, it alone means the one named most: Kim."""
        if self.names.capitalised or any(person.key[0] != word for person in fits):
            return fits
        ranked = sorted(fits, key=lambda person: -len(person.spans))
        return ranked[:1] if len(ranked[0].spans) > len(ranked[1].spans) else fits

    def _narrow(
        self, index: int, fits: list[Person], by_word: dict[str, list[Person]], started: bool
    ) -> tuple[str, list[Person]]:
        for analysis in self.page.tokens[index].analyses:
            if started and analysis.conjunction:
                continue
            if (analysis.conjunction or analysis.preposition) and len(analysis.key) <= _SHORTEST:
                continue  # وكان is no و + ك + إن
            people = by_word.get(analysis.key, [])
            people = [person for person in people if person in fits] if started else people
            if people and not analysis.enclitic:
                return analysis.key, people
        return "", []

    def _is_enough(self, words: list[str], index: int, person: Person) -> bool:
        if len(words) > 1:
            return True
        token = self.page.tokens[index]
        return (
            self.names.is_name(index)
            and len(words[0]) > 2
            and (words[0] == person.key[-1] or len(person.key) < 4)
            and token.is_word
        )
