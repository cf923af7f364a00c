"""Where a person's name stands: its first and last word, from either end."""

from graph.reading.people.name_course import NameCourse
from graph.reading.people.name_inner import COMMAS, ENDS
from graph.reading.people.name_words import STOPS

_SMALL = frozenset({"pronoun"})


class Names(NameCourse):
    """Finds names on a page.

    Args:
        page: the document.
    """

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
        index += index < len(tokens) and tokens[index].form in COMMAS
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
        marks = COMMAS if self.capitalised else COMMAS | ENDS
        closed = end <= last and self.page.tokens[end].form in marks
        return end - 1 if closed and end - index > 1 else index - 1

    def _fits_between(self, index: int, start: int) -> bool:
        token = self.page.tokens[index]
        opens = self.is_name(index) or self._is_doubtful(index) or (token.is_definite and self._before_name(index))
        if not token.is_word or (index == start and not opens):
            return False
        if self.capitalised and not (token.is_capitalised or self.is_particle(token)):
            return False
        match = self.page.any_at(STOPS, index)
        return match is None or match.entry.id in _SMALL

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
