import random

from hypothesis import given
from hypothesis import strategies as st

from graph.documents.signatures import Signature, alike, bands, holds, near, signature
from tests.graph.documents.stories import reworded, story

WIRE = story(1)
SIGNED = signature(" ".join(WIRE))


@given(st.text(max_size=60))
def test_a_signature_is_written_as_text_and_read_again(text: str) -> None:
    signed = signature(text)
    written = str(signed)
    assert Signature.parse(written) == signed
    assert written.isascii()
    assert len(written) < 360


def test_a_signature_is_the_same_on_every_machine() -> None:
    assert str(signature("The ministers met in Rabat on Monday")).startswith("5.ppKDoa8m")
    assert SIGNED.runs == 148


def test_marks_and_capitals_make_no_difference() -> None:
    assert signature("Élysée: LE MINISTRE, reçu") == signature("elysee le ministre recu")


def test_alike_holds_and_near() -> None:
    reprint, brief, other = (signature(" ".join(words)) for words in (reworded(WIRE, 20), WIRE[:50], story(2)))
    assert alike(SIGNED, reprint)
    assert not holds(SIGNED, reprint)
    assert holds(SIGNED, brief)
    assert not holds(brief, SIGNED)
    assert not alike(SIGNED, brief)
    assert [near(SIGNED, one) for one in (reprint, brief, other)] == [True, True, False]


@given(st.randoms(use_true_random=False))
def test_near_either_way_and_found_by_a_common_band(chance: random.Random) -> None:
    first = chance.randrange(0, 60)
    cut = reworded(WIRE[first : first + chance.randrange(75, 150)], chance.randrange(15, 40))
    one, other = SIGNED, signature(" ".join(cut))
    assert near(one, other) == near(other, one) == (alike(one, other) or holds(one, other) or holds(other, one))
    assert not near(one, other) or set(bands(one)) & set(bands(other))


def test_bands_are_few_words_that_full_text_search_takes_as_they_are() -> None:
    words = bands(SIGNED)
    assert len(set(words)) == 64
    assert all(word.isalnum() and word.isascii() and word == word.lower() for word in words)
    assert not set(words) & set(bands(signature(" ".join(story(2)))))
