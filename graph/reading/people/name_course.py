"""How a name goes on: whether the next word is one more of it, or begins something else."""

from graph.reading.people.apart import APOSTROPHE
from graph.reading.people.name_inner import InnerWords
from graph.reading.people.name_words import JOINS, STOPS
from graph.reading.text.tokens import Token

_PARTICIPLE = 4  # letters; متعب, متري are names


class NameCourse(InnerWords):
    """Tells whether a name goes on with a word.

    Args:
        page: the document.
    """

    def _continues(self, index: int, start: int, words: int) -> bool:
        token = self.page.tokens[index]
        if self.is_particle(token):
            return words > 0 or (self._opens(index) if self.capitalised else token.form not in self.inner)
        if self.capitalised and not self.is_name(index):
            if (words and self._is_inner(index)) or (not words and self._opens_after_comma(index)):
                return True
            if words and self._is_small_inside(index):
                return True
            return index > start and self.page.tokens[index - 1].form in JOINS and token.is_word  # Sung-han
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
            doubtful = doubtful and not self._is_object(token)
            return words == 1 and (self._recurs(index) or doubtful or self._is_surname(index))
        if self._is_joined_noun(index, "preposition") or (words and self._is_governed(index)):
            return False
        if words > 1 and self.is_participle(token) and self._counts[token.form] == 1:
            return False
        if words == 2 and (self._stands_alone(index) or self._is_adjective(index)):
            return False
        if words == 1 and self.opens_item(token) and self._is_met_alone(token):
            return False
        return words < 2 or not self.opens_item(token)

    def _is_destination(self, index: int, start: int) -> bool:
        """Whether a city behind a full name is where the person goes: "visited A B Moscow"."""
        if self.capitalised or self.page.at("place", index) is None:
            return False
        first = self.page.sentence(start).first
        visits = self.page.within("visit", first, start - 1)
        visited = any(visit.entry.get("frame") == "verb" and not visit.entry.get("needs") for visit in visits)
        return visited or next(self.page.within("departing", first, start - 1), None) is not None

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
        ends = bool(self.adjectives) and token.text.endswith(self.adjectives)
        return token.is_definite and (ends or self.is_participle(token))

    def _is_object(self, token: Token) -> bool:
        """Whether a word is a common noun with the ending of an object: مرسوما, of مرسوم."""
        ends = next((end for end in self.no_given if token.form.endswith(end)), "")
        return bool(ends) and token.form.removesuffix(ends) in self.page.lexicon.common

    def is_participle(self, token: Token) -> bool:
        """Whether a word begins as participles do and names hardly: متعجبا, المتشكك."""
        bare = token.analyses[-1].key if token.analyses[-1].article else token.form
        return bool(self.participles) and len(bare) > _PARTICIPLE and bare.startswith(self.participles)

    def _stands_alone(self, index: int) -> bool:
        """Whether the two words before are met together again and never with this one: they are the whole name."""
        forms = [token.form for token in self.page.tokens[index - 2 : index + 1]]
        return self._neighbours[forms[0], forms[1]] > 1 and self._neighbours[forms[1], forms[2]] == 1

    def _next_of_list(self, index: int) -> bool:
        """Whether a word is "and" with a title, body or other known word."""
        match = self.page.any_at(STOPS, index)
        return match is not None and bool(match.analysis.conjunction)

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
