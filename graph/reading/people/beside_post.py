"""The name right before or behind one post: "POST NAME", "POST, NAME", "NAME, POST"."""

from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.names import Names
from graph.reading.people.post import PostMention

COMMAS = frozenset("،,")
_DASHES = frozenset("-–—")
_AGAIN = 2
_OPENS = frozenset("(")
_CLOSES = frozenset(")")


class NamesBeside:
    """Finds the name beside a post.

    Args:
        page: the document.
        names: its names.
        posts: its posts, in order.
    """

    def __init__(self, page: Page, names: Names, posts: list[PostMention]) -> None:
        self.page = page
        self.names = names
        self.posts = posts
        self._after = {post.first: post for post in posts}

    def may_open_item(self, index: int) -> bool:
        """Whether some reading of a word has "and" before it."""
        return any(a.conjunction in self.names.joined_by and not a.enclitic for a in self.page.tokens[index].analyses)

    def _has_particle(self, index: int) -> bool:
        match = self.page.any_at(("titles", "counterpart"), index)
        return match is not None and bool(match.analysis.conjunction or match.analysis.preposition)

    def _past_standing(self, index: int, last: int) -> int:
        """Past letters in brackets by which somebody stands in: "el fiscal de la Nación (i), X"."""
        letters = self.page.lexicon.grammar.get("complement", {}).get("standing", ())
        if index + 2 > last or self.page.tokens[index].form != "(" or self.page.tokens[index + 1].text not in letters:
            return index
        return index + 3

    def _name_after(self, post: PostMention) -> tuple[int, int] | None:
        last = self.page.sentence(post.first).last
        index = self._past_standing(post.last + 1, last)
        if index < last and self.page.tokens[index].form in _OPENS:
            return self._in_brackets(index + 1, last)
        comma = index <= last and (self.page.tokens[index].form in COMMAS or self._is_dash(index, last))
        start = index + comma
        index = self._past_honorifics(start, last)
        end = self.names.forward(index, last, index > start)
        if comma:
            end = max(end, self.names.between_commas(index, last))
        words = len(self.names.keys(index, end)) if end >= index else 0
        honoured = index > start and post.counterpart is not None and self.names.capitalised  # "son homologue, M. X"
        if words < 1 + bool(post.entry.get("full")) or (comma and (words < 2 - honoured or self.opens_item(index))):
            return None
        if comma and (end < last and self.page.at("titles", end + 1)):
            return None
        return (index, end) if words > 1 or self._may_stand_alone(index) else None

    def _is_dash(self, index: int, last: int) -> bool:
        """A dash between spaces: "Minister of Justice - X Y", in a list."""
        tokens = self.page.tokens
        if tokens[index].form not in _DASHES or not 0 < index < last:
            return False
        return tokens[index - 1].end < tokens[index].start and tokens[index].end < tokens[index + 1].start

    def _in_brackets(self, index: int, last: int) -> tuple[int, int] | None:
        """A full name in brackets right behind a post."""
        end = self.names.forward(index, last)
        closed = end < last and self.page.tokens[end + 1].form in _CLOSES
        return (index, end) if closed and len(self.names.keys(index, end)) > 1 else None

    def opens_item(self, index: int) -> bool:
        """Whether a word after a mark begins with "and": the next of a list."""
        token = self.page.tokens[index]
        marked = index > 0 and not self.page.tokens[index - 1].is_word
        return marked and self.names.opens_item(token)

    def _may_stand_alone(self, index: int) -> bool:
        """A single word after a post is a surname when it is long enough and is no "and" with another word."""
        token = self.page.tokens[index]
        if token.is_definite and self.names.count(token) < _AGAIN:
            return False  # a rare adjective rather than a surname
        if self._is_governed(index) or (self.names.is_participle(token) and self.names.count(token) < _AGAIN):
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

    def _is_apposition(self, post: PostMention) -> bool:
        """Whether "NAME, the president" ends there: before a verb, "the president" is the subject."""
        if post.complement_key or post.country or not self._is_article(post.first - 1):
            return True
        behind = post.last + 1
        told = self.page.any_at(("verbs", "status", "meeting", "holding", "visit", "joining"), behind)
        return behind >= len(self.page.tokens) or told is None

    def _is_listed(self, post: PostMention, before: int) -> bool:
        """Whether a comma in a heading stands for "and": "Omar Wardy, Serbian minister explore closer ties"."""
        page = self.page
        if page.tokens[before].form not in COMMAS or not page.lexicon.grammar.get("premodifiers"):
            return False
        behind = page.tokens[post.last + 1] if post.last + 1 < len(page.tokens) else None
        goes_on = behind is not None and behind.is_word and not behind.is_capitalised
        sentence = page.sentence(post.first)
        title = page.blocks[sentence.block].is_heading or page.tokens[sentence.last].is_word  # no point at its end
        return goes_on and post.country is not None and title

    def _name_before(self, post: PostMention) -> tuple[int, int] | None:
        behind = [other.last + 1 for other in self.posts if other.last < post.first]
        first = max([self.page.sentence(post.first).first, *behind[-1:]])
        index = apart.before(self.page, post.first)
        if self._has_particle(post.first) or post.counterpart or self._is_listed(post, index):
            return None
        if index > first and self.page.tokens[index].form in self.names.presenting and not self.names.is_tied(index):
            index -= 1  # "NAME, who is POST"
        comma = index >= first and self.page.tokens[index].form in COMMAS
        index -= comma
        if index < first:
            return None
        member = bool(post.entry.get("member"))
        if self.names.capitalised and not member and not (comma and self._is_apposition(post)):
            return None
        start = self.names.backward(index, first)
        start += start < index and not self.page.tokens[start].is_word  # the point of "M."
        start = self._past_honorifics(start, index)
        if first == start - 1 and first in behind and self.may_open_item(first) and self.names.may_begin(first):
            start = first  # right behind another post "and" stands before a name, though it looks like a common word
        if start > index or not self.page.tokens[start].is_word or len(self.names.keys(start, index)) < 2 - member:
            return None
        return start, index
