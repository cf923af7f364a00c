"""Posts that say whose by a pronoun: "its foreign minister", وزير خارجيتها."""

from graph.reading.lexicons.lexicon import Match
from graph.reading.lexicons.morphology import Analysis
from graph.reading.page import Page
from graph.reading.people.bodies import BodyMention, name_of


def owned_word(page: Page, match: Match) -> Analysis | None:
    """Read the word after a title as a common noun with a pronoun.

    Args:
        page: the document.
        match: the title.
    Returns:
        The reading; None where the title composes no body, or the word is another.
    """
    index = match.last + 1
    composes = match.entry.get("body") not in (None, "own", "none")
    if not composes or match.analysis.article or index > page.sentence(match.first).last:
        return None
    if page.lexicon.is_listed(page.tokens[index]):
        return None
    readings = (a for a in page.tokens[index].analyses if a.enclitic and not (a.conjunction or a.preposition))
    return next((a for a in readings if a.key in page.lexicon.common), None)


def owner_country(page: Page, index: int) -> str | None:
    """Give the country that a sentence names last before a token: whom the pronoun stands for.

    Args:
        page: the document.
        index: the token.
    """
    before = list(page.within("country", page.sentence(index).first, index - 1))
    return before[-1].entry.id if before else None


def owned_seat(page: Page, match: Match, reading: Analysis) -> tuple[str, BodyMention]:
    """Write the post and its body without the pronoun: وزير الخارجية, وزارة الخارجية.

    Args:
        page: the document.
        match: the title.
        reading: as given by `owned_word`.
    Returns:
        The post's title and its body.
    """
    morphology = page.lexicon.morphology
    index = match.last + 1
    stem = page.tokens[index].text[: -len(reading.enclitic)]
    ending = morphology.written_before_enclitic.get(stem[-1:])
    word = morphology.article[0] + (stem[:-1] + ending if ending else stem)
    body = str(match.entry.get("body"))
    key = (*(morphology.bare(part) for part in body.split()), reading.key)
    country = owner_country(page, match.first)
    head = str(match.entry.get("singular", name_of(page, match.first, match.last, match)))
    return f"{head} {word}", BodyMention(index, index, f"{body} {word}", key, country)
