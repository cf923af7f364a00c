"""Words and marks of a text, each with its offsets in the original."""

import re
from dataclasses import dataclass
from functools import cached_property

from graph.reading.lexicons.morphology import Analysis, Morphology
from graph.reading.text.normalise import fold

# A word takes inner full stops (و.م.ع), and marks that the folding drops (vowels, tatweel, direction). What makes words
# a tag is no token: #وزارة_الداخلية is two words; nor are the asterisks of emphasis in Markdown, close to a word.
# What goes on for more than a hundred letters is no word and is cut, so that no text is read, or kept, as one; a number
# is not, since its last figures would be another.
_TOKEN = re.compile(
    r"\d+(?:[.,٫٬]\d+)*|[^\W\d_](?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c-\u200f\u061c\u00ad]|\.(?=[^\W\d_](?![^\W\d_]))){0,99}|(?!#[^\W\d_])(?!(?<=\S)\*|\*\S)[^\w\s]"
)


@dataclass(frozen=True, eq=False)
class Token:
    """A word, number or mark.

    Attributes:
        index: place in the text.
        start, end: offsets in the original text.
        text: as written.
        form: folded.
        analyses: readings of a word: what is left when clitics are taken off, the fullest form first.
        is_word: whether it begins with a letter.
    """

    index: int
    start: int
    end: int
    text: str
    form: str
    analyses: tuple[Analysis, ...]
    is_word: bool

    @cached_property
    def is_number(self) -> bool:
        """Whether it begins with a digit."""
        return self.form[:1].isdigit()

    @cached_property
    def is_capitalised(self) -> bool:
        """Whether its first letter is a capital."""
        return self.text[:1].isupper()

    @cached_property
    def is_definite(self) -> bool:
        """Whether some reading of it carries an article."""
        return any(analysis.article for analysis in self.analyses)


def tokenise(text: str, morphology: Morphology) -> list[Token]:
    """Cut a text into tokens.

    Args:
        text: the document's text.
        morphology: clitics of its language.
    Returns:
        Tokens in order; ``text[token.start:token.end] == token.text``.
    """
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        form = fold(match[0])
        if form:
            analyses = morphology.analyses(form)
            tokens.append(Token(len(tokens), match.start(), match.end(), match[0], form, analyses, form[0].isalpha()))
    return tokens


def untagged(text: str) -> str:
    """Write words as such that a text has as a tag: ``#وزارة_الداخلية``.

    Args:
        text: a name as written.
    """
    return text.replace("_", " ").replace("#", "")
