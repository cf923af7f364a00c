"""Common words inside a name: those that its neighbours, capitals or the rest of the page make the name's."""

from collections import Counter
from functools import cached_property
from itertools import pairwise

from graph.reading.people.name_words import JOINS, STOPS, STOPS_IN_CAPITALS, NameWords

_STOPS_BUT_RESPECT = tuple(kind for kind in STOPS_IN_CAPITALS if kind != "honorifics")
_TOLD = ("meeting", "visit", "events", "agreements", "areas", "cooperation", "calendar", "topics", "status", "verbs")
COMMAS = frozenset("،,")
ENDS = frozenset(".)")
_ENDS_NAME = ("closed", "verbs", "titles")


class InnerWords(NameWords):
    """Tells which common words belong to the name that they stand in or open.

    Args:
        page: the document.
    """

    def _opens(self, index: int) -> bool:
        """Whether a particle begins a name: "von der Leyen", "El-Sisi"."""
        tokens = self.page.tokens
        if index + 1 >= len(tokens):
            return False
        if tokens[index].form in self.opening:
            after = tokens[index + 1]
            return after.is_capitalised or self.is_particle(after) or after.form in JOINS
        return tokens[index].is_capitalised and tokens[index + 1].form in JOINS

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
        if index == 0 or index + 2 >= len(tokens) or tokens[index - 1].form not in COMMAS:
            return False
        small = self.page.at("closed", index)
        alone = small is not None and small.first == small.last and tokens[index].is_capitalised
        behind = self._is_name[index + 1] and tokens[index + 1].is_capitalised and tokens[index + 2].is_capitalised
        return alone and behind and self.page.any_at(("titles", "country", "agencies"), index) is None

    def _is_surname(self, index: int) -> bool:
        """A noun with an article behind a name met once, with nothing more, is its surname: "Bashar al-Assad"."""
        token, before = self.page.tokens[index], self.page.tokens[index - 1]
        once = self._counts[before.form] == 1 and not before.form.endswith(self.no_given)
        if not self.no_given or not once or not token.analyses[-1].article or self._is_joined_noun(index):
            return False
        if self.page.any_at((*STOPS, *_TOLD, "qualifiers", "gathered", "both", "place"), index):
            return False
        following = self.page.tokens[index + 1] if index + 1 < len(self.page.tokens) else None
        if following is None or not following.is_word or following.form.endswith(self.no_given):
            return True  # before an object: التقى محمد المري وفدا
        return self.page.any_at(_ENDS_NAME, index + 1) is not None

    def _recurs(self, index: int) -> bool:
        """A common word after a given name is the surname where the two stand together again: بشار الأسد."""
        tokens = self.page.tokens
        if not tokens[index].is_word or self.page.any_at(STOPS, index):
            return False
        return self._neighbours[tokens[index - 1].form, tokens[index].form] > 1

    def _ends_clause(self, index: int) -> bool:
        """Whether a word that opens clauses has none after it, and so is a name's."""
        closed = self.page.at("closed", index)
        if closed is None or not closed.entry.get("as_written") or closed.entry.get("role") != "clause":
            return False
        following = self.page.tokens[index + 1] if index + 1 < len(self.page.tokens) else None
        return following is None or following.form in COMMAS or following.form in ENDS or self._is_next(index + 1)

    def _is_next(self, index: int) -> bool:
        match = self.page.any_at(("closed", "titles", "verbs"), index)
        return match is not None and bool(match.analysis.conjunction)

    def _is_owned(self, index: int) -> bool:
        return self.page.lexicon.has_pronoun(self.page.tokens[index])

    @cached_property
    def _neighbours(self) -> Counter[tuple[str, str]]:
        forms = [token.form for token in self.page.tokens]
        return Counter(pairwise(forms))
