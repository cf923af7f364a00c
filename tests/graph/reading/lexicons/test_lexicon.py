from graph.reading.lexicons.lexicon import load_lexicon
from graph.reading.text.tokens import tokenise


def kinds(text: str) -> set[tuple[str, str]]:
    lexicon = load_lexicon("ar")
    return {(m.entry.kind, m.entry.id) for m in lexicon.match(tokenise(text, lexicon.morphology))}


def test_a_noun_that_looks_like_a_verb_is_none_behind_an_article() -> None:
    assert ("visit", "arrived") in kinds("حل الوزير")
    assert ("visit", "arrived") not in kinds("للحل في البلد")
    assert ("visit", "arrived") not in kinds("الحل في البلد")


def test_a_verb_that_begins_like_an_article_is_read_whole() -> None:
    assert ("meeting", "met") in kinds("والتقى الوزير")
