"""What is read by itself: each language of a document, and each stretch of a text that is longer than any news item."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.documents import Document
from graph.errors import BadDocument
from graph.reading.text.language import tell
from graph.reading.text.markdown import without_marks
from graph.reading.text.passages import passages
from ontology import LANGUAGES

LONGEST = 20_000
"""Characters of a stretch. Rules compare people, bodies and events of a text with each other, which takes time that
grows with the square of them; read in stretches, a text of 5 MB takes that of 250 long ones. Of 981 news items and
communiqués the longest has 9,833 characters."""

_BREAKS = ("\n\n", "\n", ". ", " ")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a document in one language.

    Attributes:
        document: the document with nothing but this as its text; what is in other languages is blank.
        start: where the stretch begins in the document's own text.
    """

    document: Document
    start: int


def parts(document: Document) -> Iterator[Part]:
    """Take a document apart by language and length, without marks of Markdown.

    Args:
        document: the text, with its language and day of publication where given.
    Yields:
        The document's own language first, and nearly always alone: in the form of a Part that is the whole text.
    Raises:
        BadDocument: its language is not one that is read.
    """
    text = without_marks(document.text)
    lang = document.lang or tell(text, document.stated_lang).lang
    if lang not in LANGUAGES:
        raise BadDocument(
            f"{document.source or document.id}: no reader knows the language {lang!r}",
            f"languages that are read: {', '.join(LANGUAGES)}",
        )
    for passage_lang, passage in passages(text, lang).items():
        for start, end in stretches(passage):
            is_first = passage_lang == lang and start == 0  # which tells again whether its language is one that is read
            stretch = replace(document, text=passage[start:end], lang=document.lang if is_first else passage_lang)
            if is_first or not stretch.text.isspace():
                yield Part(stretch, start)


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Cut a text into stretches: between paragraphs, else lines, sentences, words, if one ends in the second half.

    Args:
        text: any text.
    Yields:
        Start and end of each, without a gap; of most texts only one.
    """
    start = 0
    while len(text) - start > LONGEST:
        half, limit = start + LONGEST // 2, start + LONGEST
        places = ((text.rfind(mark, half, limit), len(mark)) for mark in _BREAKS)
        end = next((place + length for place, length in places if place >= 0), limit)
        yield start, end
        start = end
    yield start, len(text)
