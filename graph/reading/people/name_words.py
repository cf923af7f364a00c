"""Which words of a page can be a name's by themselves: no title, no common word, a capital where names have one."""

from collections import Counter
from functools import cached_property

from graph.reading.page import Page
from graph.reading.text.normalise import fold
from graph.reading.text.tokens import Token

STOPS = (
    *("titles", "country", "groups", "both", "counterpart", "agencies", "closed", "status", "honorifics", "verbs"),
    "portfolios",
)
# A given name can be like a country's adjective: تركي بن بندر.
_NO_GIVEN_NAMES = tuple(kind for kind in STOPS if kind not in ("country", "titles"))
# A verb inside a sentence is not written with a capital where names are: Karim Said said.
STOPS_IN_CAPITALS = tuple(kind for kind in STOPS if kind not in ("verbs", "status"))
JOINS = frozenset("-‑–_")
_PRONOUNS = frozenset("AIO")


class NameWords:
    """Judges the words of a page, each by itself.

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
        self.participles = tuple(map(fold, grammar.get("participles", ())))

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
        if self.page.any_at(STOPS_IN_CAPITALS if self.capitalised else STOPS, token.index):
            return False
        if token.text.endswith(self.no_endings):
            return False
        return token.form in self.whole or not self.page.lexicon.is_common(token)

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
        found = [match for match in self.page.matches if match.entry.kind in STOPS_IN_CAPITALS]
        return {index for match in found for index in range(match.first, match.last + 1)} | self._placed

    @cached_property
    def _placed(self) -> set[int]:
        """Tokens of cities of several words behind a word of place: "received in Abu Dhabi Omar Wardy"."""
        places = (match for match in self.page.matches if match.entry.kind == "place" and match.last > match.first)
        placed = [match for match in places if self.capitalised and self.page.at("placing", match.first - 1)]
        return {index for match in placed for index in range(match.first, match.last + 1)}

    def is_tied(self, index: int) -> bool:
        """Whether a hyphen without spaces stands before a word."""
        return index > 0 and self.is_hyphen(index - 1)

    def may_begin(self, index: int) -> bool:
        """Whether a word that looks like a common one can be a name's first: no title, verb or small word."""
        return self.page.tokens[index].is_word and not self.page.any_at(STOPS, index)

    def _is_joined_noun(self, index: int, particle: str = "") -> bool:
        """Whether a word is a small one written together with a noun and its article: "for the reporters"."""
        readings = (analysis for analysis in self.page.tokens[index].analyses if analysis.article)
        return any(a.preposition or (a.conjunction and not particle) for a in readings)

    def _before_name(self, index: int) -> bool:
        tokens = self.page.tokens
        if index + 1 >= len(tokens) or not tokens[index].is_word or self.page.any_at(STOPS, index):
            return False
        return self.is_name(index + 1)

    def _is_doubtful(self, index: int) -> bool:
        """Whether a word is common only as some inflected form: سارة, القحطاني."""
        token = self.page.tokens[index]
        return token.is_word and not self.page.any_at(STOPS, index) and not self.page.lexicon.is_listed(token)

    def _before_inner(self, index: int) -> bool:
        """A common word that a particle of names follows is a name's: خليفة بن زايد."""
        tokens = self.page.tokens
        if index + 1 >= len(tokens) or tokens[index + 1].form not in self.inner or not tokens[index].is_word:
            return False
        return not self.page.any_at(_NO_GIVEN_NAMES, index)

    def opens_item(self, token: Token) -> bool:
        """Whether the word after a full name is rather "and" with another word."""
        return token.form not in self.whole and any(
            a.conjunction in self.joined_by and a.conjunction and len(a.key) > 2 for a in token.analyses
        )

    def is_hyphen(self, index: int) -> bool:
        """A hyphen without spaces."""
        tokens = self.page.tokens
        if tokens[index].form not in JOINS or not 0 < index < len(tokens) - 1:
            return False
        return tokens[index - 1].end == tokens[index].start and tokens[index].end == tokens[index + 1].start

    def keys(self, first: int, last: int) -> tuple[str, ...]:
        """Give the words of a name as keys: folded, without article and particles."""
        bare = self.page.lexicon.morphology.bare
        tokens = [token for token in self.page.tokens[first : last + 1] if token.is_word]
        tokens = [token for token in tokens if token.form not in self.generations] or tokens
        return tuple(bare(token.form) for token in tokens if not self.is_particle(token)) or tuple(
            token.form for token in tokens
        )
