"""People: who holds the posts a page names, and where each is mentioned again.

A person is introduced beside a post: "POST NAME", "POST, NAME", "NAME, POST". No list of names decides.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.called import called_by_title, is_of_heading
from graph.reading.people.compound import joined_by_and
from graph.reading.people.linked import past_linkers
from graph.reading.people.names import Names
from graph.reading.people.posts import PostMention
from graph.reading.text.tokens import untagged

Key = tuple[str, ...]
_COMMAS = frozenset("،,")
_AGAIN = 2
_SHORTEST = 2
_OPENS, _CLOSES = frozenset("("), frozenset(")")


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
        counts: how often each form of the name stands.
    """

    name: str | None
    key: Key
    names: list[str] = field(default_factory=list)
    posts: list[PostMention] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    country: str | None = None
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def is_former(self) -> bool:
        """Whether every post is a former one."""
        told = [post for post in self.posts if post.entry.get("needs") != "name"] or self.posts
        return bool(told) and all(post.former for post in told)


@dataclass(frozen=True)
class _Introduction:
    first: int
    last: int
    posts: tuple[PostMention, ...]


def country_after(page: Page, last: int) -> Match | None:
    """Find the country linked to a name: "Prime Minister X of Canada".

    Args:
        page: the document.
        last: last token of the name.
    """
    index = past_linkers(page, last + 1)
    linked = index > last + 1 and page.tokens[last + 1].text.casefold() in apart.words(page, "of_prepositions")
    match = page.at("country", index) if linked else None
    return match if match is not None and match.entry.get("role") == "name" else None


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
        self._after = {post.first: post for post in posts}
        self._introduce()
        self._mention_again()

    def _introduce(self) -> None:
        introductions = self._without_served(list(self._introductions()))
        introductions.sort(key=lambda found: (found.first - found.last, found.first))
        for found in introductions:
            person = self._person(found)
            if not any(post.country for post in found.posts):
                after = country_after(self.page, found.last)
                person.country = person.country or (after.entry.id if after is not None else None)
            for post in found.posts:
                if post in self.holder:
                    continue
                self.holder[post] = person
                if post.counterpart and len(found.posts) > 1:
                    person.country = person.country or post.country  # the post itself is said beside it
                else:
                    person.posts.append(post)
            self._record(person, found.first, found.last)
        for person in self.persons:
            person.posts.sort(key=lambda post: post.first)
            person.spans.sort()

    def _without_served(self, found: list[_Introduction]) -> list[_Introduction]:
        """Leave out names that are of whom a post serves: "a spokesman of President NAME", who is named elsewhere."""
        return [one for one in found if not (self._serves(one) and self._is_named_elsewhere(one, found))]

    def _serves(self, one: _Introduction) -> bool:
        """Whether the one post before a name ends in another's title."""
        post = one.posts[0]
        if len(one.posts) > 1 or not post.entry.get("of_titles") or post.last >= one.first:
            return False
        title = self.page.at("titles", post.first)
        return title is not None and self.page.at("titles", title.last + 1) is not None

    def _is_named_elsewhere(self, one: _Introduction, found: list[_Introduction]) -> bool:
        key = set(self.names.keys(one.first, one.last))
        others = (other for other in found if other is not one and not self._serves(other))
        return any(key <= (own := set(self.names.keys(other.first, other.last))) or own <= key for other in others)

    def _introductions(self) -> list[_Introduction]:
        found: list[_Introduction] = []
        named: set[int] = set()
        index = 0
        while index < len(self.posts):
            if self.posts[index].first in named:
                index += 1
                continue
            if pair := self._two_named(index):
                found.extend(pair)
                index += len(pair)
                continue
            chain = self._chain(index)
            name = self._name_of(chain, found[-1] if found else None)
            if name is not None and not self._is_noise(name[0]) and not self._is_of_heading(name):
                found.append(_Introduction(*name, tuple(chain)))
                named.update(range(name[0], name[1] + 1))
            index += len(chain)
        return self._joined(found)

    def _is_of_heading(self, name: tuple[int, int]) -> bool:
        return self.names.capitalised and is_of_heading(self.page, *name)

    def _name_of(self, chain: list[PostMention], one_before: "_Introduction | None") -> tuple[int, int] | None:
        """The name behind a post, else before it; in a list of names with their posts the one behind is the next's."""
        after = self._name_after(chain[-1])
        if after is not None and not self._may_open_item(after[0]):
            return after
        if one_before is not None and self._goes_on(chain[0], one_before):
            return one_before.first, one_before.last
        return self._name_before(chain[0]) or after

    def _may_open_item(self, index: int) -> bool:
        """Whether some reading of a word has "and" before it."""
        return any(a.conjunction in self.names.joined_by and not a.enclitic for a in self.page.tokens[index].analyses)

    def _goes_on(self, post: PostMention, one_before: "_Introduction") -> bool:
        """As in "NAME, POST and POST": right behind a post whose name stands before it."""
        before = one_before.posts[-1]
        title = self.page.at("titles", post.first)
        joined = title is not None and bool(title.analysis.conjunction) and not title.analysis.preposition
        return joined and before.last + 1 == post.first and one_before.last < before.first

    def _two_named(self, index: int) -> list[_Introduction]:
        """Two holders named after two countries: "the ministers of A and B, X and Y"."""
        posts = self.posts[index : index + 2]
        if len(posts) < 2 or not posts[0].entry.get("dual") or posts[0].entry is not posts[1].entry:
            return []
        last = self.page.sentence(posts[1].last).last
        start = max(post.last for post in posts) + 1
        start += start <= last and self.page.tokens[start].form in _COMMAS
        one = self.names.forward(start, last)
        link = one + 1
        links = apart.words(self.page, "conjunctions")
        if one < start or link >= last or self.page.tokens[link].text.casefold() not in links:
            return []
        other = self.names.forward(link + 1, last)
        if other <= link:
            return []
        return [_Introduction(start, one, (posts[0],)), _Introduction(link + 1, other, (posts[1],))]

    def _is_noise(self, index: int) -> bool:
        return self.page.block(index).noise not in (None, "repeated")

    def _joined(self, found: list[_Introduction]) -> list[_Introduction]:
        """A name between two posts ("POST NAME, POST") holds both."""
        kept: list[_Introduction] = []
        for one in found:
            if kept and (kept[-1].first, kept[-1].last) == (one.first, one.last):
                kept[-1] = _Introduction(one.first, one.last, (*kept[-1].posts, *one.posts))
            else:
                kept.append(one)
        return kept

    def _chain(self, index: int) -> list[PostMention]:
        """Posts that follow one another without a mark are one person's."""
        chain = [self.posts[index]]
        while post := self._next_held(chain[-1]):
            if self._has_particle(post.first) or post.counterpart:
                break
            chain.append(post)
        return chain

    def _next_held(self, post: PostMention) -> PostMention | None:
        """Another post of the same person right behind, after a mark or after "and"."""
        behind = self._after.get(post.last + 1) or self._after_comma(post)
        return behind or joined_by_and(self.page, post, self._after)

    def _after_comma(self, post: PostMention) -> PostMention | None:
        """Another post of the same person: "POST, POST, NAME"; of no other country and rank."""
        index = post.last + 1
        if index >= len(self.page.tokens) or self.page.tokens[index].form not in _COMMAS:
            return None
        other = self._after.get(index + 1)
        if other is None or other.kind == post.kind or other.country not in (None, post.country):
            return None
        return other if not other.country or post.country else None

    def _has_particle(self, index: int) -> bool:
        match = self.page.any_at(("titles", "counterpart"), index)
        return match is not None and bool(match.analysis.conjunction or match.analysis.preposition)

    def _name_after(self, post: PostMention) -> tuple[int, int] | None:
        last = self.page.sentence(post.first).last
        index = post.last + 1
        if index < last and self.page.tokens[index].form in _OPENS:
            return self._in_brackets(index + 1, last)
        comma = index <= last and self.page.tokens[index].form in _COMMAS
        start = index + comma
        index = self._past_honorifics(start, last)
        end = self.names.forward(index, last, index > start)
        if comma:
            end = max(end, self.names.between_commas(index, last))
        words = len(self.names.keys(index, end)) if end >= index else 0
        if words < 1 + bool(post.entry.get("full")) or (comma and (words < 2 or self._opens_item(index))):
            return None
        if comma and (end < last and self.page.at("titles", end + 1)):
            return None
        return (index, end) if words > 1 or self._may_stand_alone(index) else None

    def _in_brackets(self, index: int, last: int) -> tuple[int, int] | None:
        """A full name in brackets right behind a post."""
        end = self.names.forward(index, last)
        closed = end < last and self.page.tokens[end + 1].form in _CLOSES
        return (index, end) if closed and len(self.names.keys(index, end)) > 1 else None

    def _opens_item(self, index: int) -> bool:
        """Whether a word after a mark begins with "and": the next of a list."""
        token = self.page.tokens[index]
        marked = index > 0 and not self.page.tokens[index - 1].is_word
        return marked and self.names.opens_item(token)

    def _may_stand_alone(self, index: int) -> bool:
        """A single word after a post is a surname when it is long enough and is no "and" with another word."""
        token = self.page.tokens[index]
        if token.is_definite and self.names.count(token) < _AGAIN:
            return False  # a rare adjective rather than a surname
        if self._is_governed(index):
            return False
        return len(token.form) > 2 and not self.names.opens_item(token)

    def _is_governed(self, index: int) -> bool:
        """Whether a word is rather a preposition with a known word or place: "with", "in Tehran"."""
        match = self.page.any_at(("place", "country"), index)
        if match is not None and match.analysis.preposition:
            return True
        readings = (a for a in self.page.tokens[index].analyses if a.preposition and not a.enclitic)
        return any(analysis.key in self.page.lexicon.common for analysis in readings)

    def _past_honorifics(self, index: int, last: int) -> int:
        while index <= last:
            match = self.page.at("honorifics", index)
            if match is None and self._is_article(index) and index < last:
                match = self.page.at("honorifics", index + 1)  # "…, el general X"
            if match is None:
                break
            index = match.last + 1
        return index

    def _is_article(self, index: int) -> bool:
        return self.page.tokens[index].text.casefold() in apart.words(self.page, "articles")

    def _name_before(self, post: PostMention) -> tuple[int, int] | None:
        behind = [other.last + 1 for other in self.posts if other.last < post.first]
        first = max([self.page.sentence(post.first).first, *behind[-1:]])
        index = apart.before(self.page, post.first)
        if self._has_particle(post.first) or post.counterpart:
            return None
        if index > first and self.page.tokens[index].form in self.names.presenting and not self.names.is_tied(index):
            index -= 1  # "NAME, who is POST"
        comma = index >= first and self.page.tokens[index].form in _COMMAS
        index -= comma
        if index < first:
            return None
        if not comma and self.names.capitalised:
            return None
        start = self._past_honorifics(self.names.backward(index, first), index)
        if first == start - 1 and first in behind and self._may_open_item(first) and self.names.may_begin(first):
            start = first  # right behind another post "and" stands before a name, though it looks like a common word
        if start > index or not self.page.tokens[start].is_word or len(self.names.keys(start, index)) < 2:
            return None
        return start, index

    def _person(self, found: _Introduction) -> Person:
        key = self.names.keys(found.first, found.last)
        if self._opens_item(found.first) or self._is_next(found):
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

    def _is_next(self, found: _Introduction) -> bool:
        """Whether a name before its post stands right behind another post: only "and" joins the two."""
        before = found.first - 1
        behind = any(post.last == before for post in self.posts) and found.last < found.posts[0].first
        return behind and self._may_open_item(found.first)

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
            end = self._again(index, by_word, taken) if index not in taken else index
            index = max(end, index) + 1
        for person in self.persons:
            person.spans.sort()
        if self.page.lexicon.grammar.get("name", {}).get("called"):
            called_by_title((person.key, person.names, person.posts) for person in self.persons)

    def _again(self, index: int, by_word: dict[str, list[Person]], taken: set[int]) -> int:
        fits: list[Person] = []
        words: list[str] = []
        end = index
        while end < len(self.page.tokens) and end not in taken:
            token = self.page.tokens[end]
            if words and self.names.is_particle(token):
                end += 1
                continue
            key, narrowed = self._narrow(end, fits, by_word, bool(words))
            if not narrowed:
                break
            fits, words = narrowed, [*words, key]
            end += 1
        if len(fits) != 1 or not self._is_enough(words, index, fits[0]) or self._is_noise(index):
            return index
        while self.names.is_particle(self.page.tokens[end - 1]):
            end -= 1
        self._record(fits[0], index, end - 1)
        return end - 1

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
