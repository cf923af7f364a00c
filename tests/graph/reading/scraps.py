"""Scraps of which texts are strung together at random: words that the lexicons know, and what no writer writes."""

from functools import cache

from graph.reading.lexicons.lexicon import load_lexicon
from ontology import LANGUAGES, countries, folder

MARKS = (
    *".,:;!?،؛؟…-–—/|()[]{}«»“”\"'’*_`#>~<=+%&@\\",
    *("\n", "\n\n", "\r\n", "\t", " ", "\u00a0", "\u2028", "\x0b", "\x0c", "\x1e", "\x85"),
    *("**", "__", "~~", "](http://a.b)", "![", "| --- |", "\n# ", "\n- ", "\n> ", "\n===\n", "<!--", "-->", "&nbsp;"),
)
SIGNS = (
    *(
        "\u0640",
        "\u0640" * 30,
        "\u064b",
        "\u0651",
        "\u0670",
        "\u0301",
        "\u0327" * 5,
        "\u20dd",
    ),  # tatweel, vowels, accents
    *("\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u061c", "\u202b", "\u202e", "\u202c", "\u2066", "\u2069"),
    *("\ufeff", "\u00ad", "\0", "\x7f", "\ufffd", "\ufffe", "\U0010ffff", "\ue000"),
    *("😀", "👨\u200d👩\u200d👧", "🇲🇦", "𝐌𝐢𝐧𝐢𝐬𝐭𝐞𝐫", "ﷺ", "ﻻ", "ﬁ", "İ", "ı", "ß", "Ǆ", "ŉ", "安全", "한", "ก", "ꙮ"),
    *("²", "½", "①", "Ⅷ", "٣", "۳", "३", "𝟛", "٬", "٫", "߃", "၃"),
)
NUMBERS = (
    *(
        "0",
        "00",
        "1",
        "3",
        "12",
        "31",
        "32",
        "99",
        "2024",
        "2025",
        "1446",
        "0000",
        "9999",
        "1,544",
        "1.544",
        "1,5",
        "10%",
    ),
    *("1" * 40, "1,111" * 4, "2024-13-45", "03/05/2024", "31/02/2024", "٢٠٢٥", "٣ ماي ٢٠٢٥", "XXXX-11-24", "1e9", "-1"),
    *(
        "29 février 2023",
        "31 June 2024",
        "30 avril 0001",
        "on 31 December 9999",
        "il 1er",
        "hace 9999 años",
        "منذ 999 سنة",
    ),
    *(
        "tomorrow",
        "yesterday",
        "next week",
        "hier",
        "demain",
        "mañana",
        "أمس",
        "غدا",
        "the last 99 decades",
        "1 محرم 1446",
    ),
)
NAMES = (
    "Omar El Ouardi",
    "José Martín",
    "de la Cruz",
    "O'Neill",
    "عمر الوردي",
    "خوسيه مارتين",
    "بن عبد الله",
    "A. B.",
    "X",
)


@cache
def words(lang: str) -> tuple[str, ...]:
    """Scraps of the examples that the entries of a language's lexicons carry, and names of countries."""
    examples = [
        str(entry.get("example")["text"])
        for entries in load_lexicon(lang).entries.values()
        for entry in entries
        if isinstance(entry.get("example"), dict)
    ]
    found: dict[str, None] = {}
    for number, example in enumerate(examples):
        split = example.split()
        found[example] = None
        for start in range(0, len(split), 2 + number % 2):
            found[" ".join(split[start : start + 2 + number % 2])] = None
    named = [country.names[lang] for country in countries().values()]
    return (*found, *named[::5])


@cache
def scraps() -> tuple[tuple[str, ...], ...]:
    """All scraps by kind: the words of each language, then marks, signs, numbers, names."""
    return (*map(words, LANGUAGES), MARKS, SIGNS, NUMBERS, NAMES)


@cache
def seeds() -> tuple[str, ...]:
    """Texts of the example documents."""
    place = folder().parent / "seeds"
    return tuple(path.read_text(encoding="utf-8") for path in sorted(place.glob("*-*.md")))
