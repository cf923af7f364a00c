from graph.reading.lexicons.morphology import MOST_KEPT, Morphology
from graph.reading.text.tokens import tokenise


def test_what_is_longer_than_any_word_is_cut() -> None:
    tokens = tokenise("a" * 250 + " " + "1" * 250, Morphology())
    assert [len(token.text) for token in tokens] == [100, 100, 50, 250]
    assert "".join(token.text for token in tokens) == "a" * 250 + "1" * 250


def test_words_seen_are_not_kept_for_ever() -> None:
    morphology = Morphology()
    for number in range(MOST_KEPT + 10):
        morphology.analyses(f"w{number}")
    assert len(morphology._known) == 10
    assert morphology.analyses("w1") == Morphology().analyses("w1")
