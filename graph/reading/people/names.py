"""Where a person's name stands: a run of words that are no common words, with the particles of names."""

from collections import Counter
from functools import cached_property
from itertools import pairwise

from graph.reading.page import Page
from graph.reading.people.apart import APOSTROPHE
from graph.reading.text.normalise import fold
from graph.reading.text.tokens import Token

_STOPS = (
    *("titles", "country", "groups", "both", "counterpart", "agencies", "closed", "status", "honorifics", "verbs"),
    "portfolios",
)
# A given name can be like a country's adjective: تركي بن بندر.
_NO_GIVEN_NAMES = tuple(kind for kind in _STOPS if kind not in ("country", "titles"))
# A verb inside a sentence is not written with a capital where names are: Karim Said said.
_STOPS_IN_CAPITALS = tuple(kind for kind in _STOPS if kind not in ("verbs", "status"))
_STOPS_BUT_RESPECT = tuple(kind for kind in _STOPS_IN_CAPITALS if kind != "honorifics")
_TOLD = ("meeting", "visit", "events", "agreements", "areas", "cooperation", "calendar", "topics", "status", "verbs")
_JOINS = frozenset("-‑–_")
_PRONOUNS = frozenset("AIO")
_COMMAS = frozenset("،,")
_ENDS = frozenset(".)")
_ENDS_NAME = ("closed", "verbs", "titles")
_SMALL = frozenset({"pronoun"})


class Names:
    """Finds names on a page.

    Args:
        page: the document.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        grammar = page.lexicon.grammar.get("name", {})
        self.longest: int = grammar.get("longest", 5)
        self.capitalised: bool = grammar.get("capitalised", False)
        undivided = page.lexicon.grammar.get("conjunction_like", ())
        self.whole = page.lexicon.morphology.whole | set(map(fold, undivided))
        self.joined_by = frozenset(map(fold, page.lexicon.grammar.get("conjunctions", ())))
        self.suffixes = frozenset(map(fold, grammar.get("suffixes", ())))
        self.opening = frozenset(map(fold, grammar.get("opening", ())))
        self.inner = frozenset(map(fold, grammar.get("inner", ())))
        self.linking = frozenset(map(fold, grammar.get("linking", ())))
        self.presenting = frozenset(map(fold, grammar.get("presenting", ())))
        self.particles = frozenset(map(fold, grammar.get("particles", ())))
        self.unlike_particles = tuple(grammar.get("unlike_particles", ()))
        self.generations = frozenset(map(fold, grammar.get("generations", ())))
        self.no_endings = tuple(grammar.get("no_endings", ()))
        self.no_given = tuple(map(fold, grammar.get("no_given", ())))
        self.adjectives = tuple(grammar.get("adjectives", ()))

    @cached_property
    def _is_name(self) -> list[bool]:
        return [self._judge(token) for token in self.page.tokens]

    def is_particle(self, token: Token) -> bool:
        """Whether a word joins the parts of a name."""
        return token.form in self.particles and token.text not in self.unlike_particles

    def stands(self, form: str) -> bool:
        """Whether a word stands on the page, written so."""
        return form in self._counts

    def count(self, token: Token) -> int:
        """How often a word stands on the page."""
        return self._counts[token.form]

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(token.form for token in self.page.tokens)

    def is_name(self, index: int) -> bool:
        """Whether a token can be a name's word by itself."""
        return self._is_name[index]

    def _judge(self, token: Token) -> bool:
        if not token.is_word or (len(token.form) < 2 and not self._is_initial(token)):
            return False
        if self._is_initial(token) and self._is_between_capitals(token.index):
            return True
        if self.capitalised and (not token.is_capitalised or token.index in self._known):
            return False
        if self.page.any_at(_STOPS_IN_CAPITALS if self.capitalised else _STOPS, token.index):
            return False
        if token.text.endswith(self.no_endings):
            return False
        return token.form in self.whole or not self.page.lexicon.is_common(token)

    def _opens(self, index: int) -> bool:
        """Whether a particle begins a name: "von der Leyen", "El-Sisi"."""
        tokens = self.page.tokens
        if index + 1 >= len(tokens):
            return False
        if tokens[index].form in self.opening:
            after = tokens[index + 1]
            return after.is_capitalised or self.is_particle(after) or after.form in _JOINS
        return tokens[index].is_capitalised and tokens[index + 1].form in _JOINS

    def _is_inner(self, index: int) -> bool:
        """A common word in capitals inside a name is the name's, but where every word has them: Fernando Grande."""
        token = self.page.tokens[index]
        if self._is_honorific_only(index):
            return True
        known = token.index in self._known or self.page.any_at(_TOLD, index)
        free = not known or self._is_surname_like_body(index)
        return token.is_word and token.is_capitalised and free and not self.page.block(index).is_heading

    def _is_surname_like_body(self, index: int) -> bool:
        """Whether a word for a kind of body closes a name: "Carlos Cuerpo," is no body, which would have more words."""
        match = self.page.any_at(("agencies", "portfolios", "titles"), index)
        if match is None or match.first != match.last or match.entry.get("role") == "body" or index == 0:
            return False
        following = self.page.tokens[index + 1] if index + 1 < len(self.page.tokens) else None
        closed = following is None or not following.is_word or following.form == "y"
        return closed and self._is_name[index - 1] and self.page.tokens[index - 1].is_capitalised

    def _is_honorific_only(self, index: int) -> bool:
        """A word of respect between two words of a name is the name's: Hassan Sheikh Mohamud."""
        match = self.page.at("honorifics", index)
        alone = match is not None and match.first == match.last and self.page.any_at(_STOPS_BUT_RESPECT, index) is None
        tokens = self.page.tokens
        following = index + 1 < len(tokens) and (self._is_name[index + 1] or self.is_particle(tokens[index + 1]))
        return alone and following and self.page.tokens[index].is_capitalised

    def _is_between_capitals(self, index: int) -> bool:
        """Whether a capital letter with its point stands between two words in capitals: "Luis A. Pérez"."""
        tokens = self.page.tokens
        if index == 0 or index + 2 >= len(tokens) or len(tokens[index].text) != 1 or not tokens[index].is_capitalised:
            return False
        return tokens[index - 1].is_capitalised and tokens[index + 2].is_capitalised

    def _is_initial(self, token: Token) -> bool:
        tokens = self.page.tokens
        if not self.capitalised or token.index + 1 >= len(tokens):
            return False
        following = tokens[token.index + 1]
        bare = following.is_word and following.is_capitalised and token.text not in _PRONOUNS  # "K Shanmugam"
        return following.form == "." or (bare and bool(self.page.lexicon.grammar.get("name", {}).get("bare_initials")))

    @cached_property
    def _known(self) -> set[int]:
        """Tokens inside what a lexicon knows in more than one word: no name is cut out of "Saudi Arabia"."""
        found = [match for match in self.page.matches if match.entry.kind in _STOPS_IN_CAPITALS]
        return {index for match in found for index in range(match.first, match.last + 1)} | self._placed

    @cached_property
    def _placed(self) -> set[int]:
        """Tokens of cities of several words behind a word of place: "received in Abu Dhabi Omar Wardy"."""
        places = (match for match in self.page.matches if match.entry.kind == "place" and match.last > match.first)
        placed = [match for match in places if self.capitalised and self.page.at("placing", match.first - 1)]
        return {index for match in placed for index in range(match.first, match.last + 1)}

    def forward(self, index: int, last: int, honoured: bool = False) -> int:
        """Find the last token of a name that starts at a token.

        Args:
            index: first token.
            last: where the search ends.
            honoured: whether a word of respect stands before it; then it may begin with a common word.
        Returns:
            Index of its last token; ``index - 1`` when no name starts there.
        """
        end = start = index
        words = 0
        while end <= last and words < self.longest:
            if self._continues(end, start, words) or (honoured and words == 0 and self._before_name(end)):
                words += 1
                end += 1
            elif words and end < last and self._joined(end):
                end += 1
            else:
                break
        end -= 1
        while end >= start and self._hangs(end):
            end -= 1
        return self._past_generation(end) if end >= start else end

    def _past_generation(self, end: int) -> int:
        """A word of generation behind a name is the name's: "Joseph Carter, Jr."."""
        tokens = self.page.tokens
        index = end + 1
        index += index < len(tokens) and tokens[index].form in _COMMAS
        if index >= len(tokens) or tokens[index].form not in self.generations:
            return end
        return index + 1 if index + 1 < len(tokens) and self._ends_tight(index) else index

    def _ends_tight(self, index: int) -> bool:
        following = self.page.tokens[index + 1]
        return following.form == "." and following.start == self.page.tokens[index].end

    def _hangs(self, index: int) -> bool:
        """Whether a particle or mark ends a name, and so is none of it."""
        token = self.page.tokens[index]
        return (self.is_particle(token) and not self.is_tied(index)) or not token.is_word

    def is_tied(self, index: int) -> bool:
        """Whether a hyphen without spaces stands before a word."""
        return index > 0 and self.is_hyphen(index - 1)

    def may_begin(self, index: int) -> bool:
        """Whether a word that looks like a common one can be a name's first: no title, verb or small word."""
        return self.page.tokens[index].is_word and not self.page.any_at(_STOPS, index)

    def between_commas(self, index: int, last: int) -> int:
        """Find the last token of a name that stands alone between two marks, common words among it or not.

        Args:
            index: its first token, a mark before it.
            last: where the search ends.
        Returns:
            Index of its last token; ``index - 1`` when what stands there is no name.
        """
        end = index
        while end <= last and end - index < self.longest and self._fits_between(end, index):
            end += 1
        closed = end <= last and self.page.tokens[end].form in _COMMAS
        return end - 1 if closed and end - index > 1 else index - 1

    def _fits_between(self, index: int, start: int) -> bool:
        token = self.page.tokens[index]
        if not token.is_word or (index == start and not (self.is_name(index) or self._is_doubtful(index))):
            return False
        if self.capitalised and not (token.is_capitalised or self.is_particle(token)):
            return False
        match = self.page.any_at(_STOPS, index)
        return match is None or match.entry.id in _SMALL

    def _continues(self, index: int, start: int, words: int) -> bool:
        token = self.page.tokens[index]
        if self.is_particle(token):
            return words > 0 or (self._opens(index) if self.capitalised else token.form not in self.inner)
        if self.capitalised and not self.is_name(index):
            if (words and self._is_inner(index)) or (not words and self._opens_after_comma(index)):
                return True
            if words and self._is_small_inside(index):
                return True
            return index > start and self.page.tokens[index - 1].form in _JOINS and token.is_word  # Sung-han
        if index > start and not self.page.tokens[index - 1].is_word:
            return token.is_word
        if index > start and self.page.tokens[index - 1].form in self.inner:
            return token.is_word
        if index > start and (self.is_particle(self.page.tokens[index - 1]) or token.form in self.suffixes):
            if token.form in self.suffixes:
                return True
            return token.is_word and not self.page.at("closed", index) and not self._next_of_list(index)
        if words > 1 and self._is_destination(index, start):
            return False
        if words > 1 and self._ends_clause(index):
            return True  # مون جاي إن
        if not self.is_name(index):
            if words == 0:
                return self._before_inner(index) or (self._is_doubtful(index) and self._before_name(index))
            doubtful = self._is_doubtful(index) and not self._is_owned(index) and not self._is_joined_noun(index)
            return words == 1 and (self._recurs(index) or doubtful or self._is_surname(index))
        if self._is_joined_noun(index, "preposition") or (words and self._is_governed(index)):
            return False
        if words == 2 and (self._stands_alone(index) or self._is_adjective(index)):
            return False
        if words == 1 and self.opens_item(token) and self._is_met_alone(token):
            return False
        return words < 2 or not self.opens_item(token)

    def _is_small_inside(self, index: int) -> bool:
        """A small word in capitals before another word of a name is the name's: "Aoife Ní Dhomhnaill"."""
        small = self.page.at("closed", index)
        single = small is not None and small.first == small.last and self.page.tokens[index].is_capitalised
        following = index + 1 < len(self.page.tokens) and self._is_name[index + 1]
        known = self.page.any_at(("titles", "country", "agencies", "honorifics"), index)
        return single and following and known is None and self.page.tokens[index + 1].is_capitalised

    def _opens_after_comma(self, index: int) -> bool:
        """A small word in capitals between a comma and two words of a name is its first: ", Le Thanh Long"."""
        tokens = self.page.tokens
        if index == 0 or index + 2 >= len(tokens) or tokens[index - 1].form not in _COMMAS:
            return False
        small = self.page.at("closed", index)
        alone = small is not None and small.first == small.last and tokens[index].is_capitalised
        behind = self._is_name[index + 1] and tokens[index + 1].is_capitalised and tokens[index + 2].is_capitalised
        return alone and behind and self.page.any_at(("titles", "country", "agencies"), index) is None

    def _is_destination(self, index: int, start: int) -> bool:
        """Whether a city behind a full name is where the person goes: "visited A B Moscow"."""
        if self.capitalised or self.page.at("place", index) is None:
            return False
        first = self.page.sentence(start).first
        visits = self.page.within("visit", first, start - 1)
        visited = any(visit.entry.get("frame") == "verb" and not visit.entry.get("needs") for visit in visits)
        return visited or next(self.page.within("departing", first, start - 1), None) is not None

    def _is_joined_noun(self, index: int, particle: str = "") -> bool:
        """Whether a word is a small one written together with a noun and its article: "for the reporters"."""
        readings = (analysis for analysis in self.page.tokens[index].analyses if analysis.article)
        return any(a.preposition or (a.conjunction and not particle) for a in readings)

    def _is_governed(self, index: int) -> bool:
        """Whether a word is a preposition with a name that the page has without it: بكيم, كيم."""
        token = self.page.tokens[index]
        if self._counts[token.form] > 1:
            return False
        joined = (a for a in token.analyses if a.preposition and not (a.enclitic or a.article or a.conjunction))
        return any(len(a.key) > 2 and self.stands(a.key) and a.key not in self.page.lexicon.common for a in joined)

    def _is_adjective(self, index: int) -> bool:
        """Whether a word with an article ends like an adjective: no third word of a name."""
        token = self.page.tokens[index]
        return token.is_definite and bool(self.adjectives) and token.text.endswith(self.adjectives)

    def _is_surname(self, index: int) -> bool:
        """A noun with an article behind a name met once, with nothing more, is its surname: "Bashar al-Assad"."""
        token, before = self.page.tokens[index], self.page.tokens[index - 1]
        once = self._counts[before.form] == 1 and not before.form.endswith(self.no_given)
        if not self.no_given or not once or not token.analyses[-1].article or self._is_joined_noun(index):
            return False
        if self.page.any_at((*_STOPS, *_TOLD, "qualifiers", "gathered", "both", "place"), index):
            return False
        following = self.page.tokens[index + 1] if index + 1 < len(self.page.tokens) else None
        return following is None or not following.is_word or self.page.any_at(_ENDS_NAME, index + 1) is not None

    def _before_name(self, index: int) -> bool:
        tokens = self.page.tokens
        if index + 1 >= len(tokens) or not tokens[index].is_word or self.page.any_at(_STOPS, index):
            return False
        return self.is_name(index + 1)

    def _recurs(self, index: int) -> bool:
        """A common word after a given name is the surname where the two stand together again: بشار الأسد."""
        tokens = self.page.tokens
        if not tokens[index].is_word or self.page.any_at(_STOPS, index):
            return False
        return self._neighbours[tokens[index - 1].form, tokens[index].form] > 1

    def _ends_clause(self, index: int) -> bool:
        """Whether a word that opens clauses has none after it, and so is a name's."""
        closed = self.page.at("closed", index)
        if closed is None or not closed.entry.get("as_written") or closed.entry.get("role") != "clause":
            return False
        following = self.page.tokens[index + 1] if index + 1 < len(self.page.tokens) else None
        return following is None or following.form in _COMMAS or following.form in _ENDS or self._is_next(index + 1)

    def _is_next(self, index: int) -> bool:
        match = self.page.any_at(("closed", "titles", "verbs"), index)
        return match is not None and bool(match.analysis.conjunction)

    def _is_owned(self, index: int) -> bool:
        return self.page.lexicon.has_pronoun(self.page.tokens[index])

    def _is_doubtful(self, index: int) -> bool:
        """Whether a word is common only as some inflected form: سارة, القحطاني."""
        token = self.page.tokens[index]
        return token.is_word and not self.page.any_at(_STOPS, index) and not self.page.lexicon.is_listed(token)

    def _stands_alone(self, index: int) -> bool:
        """Whether the two words before are met together again and never with this one: they are the whole name."""
        forms = [token.form for token in self.page.tokens[index - 2 : index + 1]]
        return self._neighbours[forms[0], forms[1]] > 1 and self._neighbours[forms[1], forms[2]] == 1

    @cached_property
    def _neighbours(self) -> Counter[tuple[str, str]]:
        forms = [token.form for token in self.page.tokens]
        return Counter(pairwise(forms))

    def _before_inner(self, index: int) -> bool:
        """A common word that a particle of names follows is a name's: خليفة بن زايد."""
        tokens = self.page.tokens
        if index + 1 >= len(tokens) or tokens[index + 1].form not in self.inner or not tokens[index].is_word:
            return False
        return not self.page.any_at(_NO_GIVEN_NAMES, index)

    def _next_of_list(self, index: int) -> bool:
        """Whether a word is "and" with a title, body or other known word."""
        match = self.page.any_at(_STOPS, index)
        return match is not None and bool(match.analysis.conjunction)

    def opens_item(self, token: Token) -> bool:
        """Whether the word after a full name is rather "and" with another word."""
        return token.form not in self.whole and any(
            a.conjunction in self.joined_by and a.conjunction and len(a.key) > 2 for a in token.analyses
        )

    def _is_met_alone(self, token: Token) -> bool:
        """Whether the page has a word also without the "and" written together with it: والسيسي, السيسي."""
        return any(a.conjunction in self.joined_by and self._counts[a.key] > 0 for a in token.analyses if a.conjunction)

    def _joined(self, index: int) -> bool:
        """A hyphen without spaces, or the point of an initial."""
        tokens = self.page.tokens
        tight = tokens[index - 1].end == tokens[index].start
        if self.is_hyphen(index):
            return True
        if tokens[index].form == ".":
            return tight and len(tokens[index - 1].form) == 1
        return tight and tokens[index].form == APOSTROPHE and self._is_elided(index)

    def _is_elided(self, index: int) -> bool:
        """As in "O'Neill", "D'Souza": an apostrophe behind a letter and before a capital."""
        tokens = self.page.tokens
        short = len(tokens[index - 1].form) == 1 and tokens[index - 1].is_capitalised and index + 1 < len(tokens)
        return short and tokens[index + 1].is_capitalised and tokens[index + 1].start == tokens[index].end

    def is_hyphen(self, index: int) -> bool:
        """A hyphen without spaces."""
        tokens = self.page.tokens
        if tokens[index].form not in _JOINS or not 0 < index < len(tokens) - 1:
            return False
        return tokens[index - 1].end == tokens[index].start and tokens[index].end == tokens[index + 1].start

    def backward(self, index: int, first: int) -> int:
        """Find the first token of a name that ends at a token.

        Args:
            index: last token.
            first: where the search ends.
        Returns:
            Index of its first token; ``index + 1`` when no name ends there.
        """
        start = index + 1
        while start - 1 >= first and index - start + 1 < self.longest and self._precedes(start - 1, first, index):
            start -= 1
            if start < index and self.opens_item(self.page.tokens[start]):
                break  # what is before "and" is another's
        if first < start <= index and self._is_honoured(start - 2) and self._before_name(start - 1):
            return start - 1
        if first < start <= index and self.page.tokens[start].form in self.inner and self._before_inner(start - 1):
            return start - 1
        return start

    def _is_honoured(self, index: int) -> bool:
        return any(match.last == index for match in self.page.within("honorifics", max(index - 2, 0), index))

    def _precedes(self, index: int, first: int, last: int) -> bool:
        token = self.page.tokens[index]
        if index in self._placed:
            return False
        if self.is_particle(token):
            return index < last or self.is_tied(index)
        if first < index < last and (self.is_hyphen(index) or (token.form == "." and self._joined(index))):
            return True
        if index < last and self.is_hyphen(index + 1):
            return token.is_word
        if index > first and (self.page.tokens[index - 1].form in self.inner or self.is_hyphen(index - 1)):
            return token.is_word
        if index > first and self.is_particle(self.page.tokens[index - 1]) and not self.page.at("closed", index):
            return token.is_word and (token.is_capitalised or not self.capitalised)
        return self.is_name(index) or (self.capitalised and first < index < last and self._is_between_names(index))

    def _is_between_names(self, index: int) -> bool:
        """Whether a common word in capitals stands between two words of a name: "Aoife Ní Dhomhnaill"."""
        return self.is_name(index - 1) and self._is_inner(index)

    def keys(self, first: int, last: int) -> tuple[str, ...]:
        """Give the words of a name as keys: folded, without article and particles."""
        bare = self.page.lexicon.morphology.bare
        tokens = [token for token in self.page.tokens[first : last + 1] if token.is_word]
        tokens = [token for token in tokens if token.form not in self.generations] or tokens
        return tuple(bare(token.form) for token in tokens if not self.is_particle(token)) or tuple(
            token.form for token in tokens
        )
