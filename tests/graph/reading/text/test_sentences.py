from graph.reading.lexicons.lexicon import load_lexicon
from graph.reading.text.sentences import LONGEST_SENTENCE, Block, segment
from graph.reading.text.tokens import tokenise


def blocks_of(text: str) -> list[Block]:
    return segment(text, tokenise(text, load_lexicon("ar").morphology))


def test_a_mark_without_a_space_ends_a_sentence() -> None:
    (block,) = blocks_of("انتهى اللقاء.وبدأت الجلسة؟ نعم")
    assert len(block.sentences) == 3


def test_figures_and_abbreviations_do_not() -> None:
    (block,) = blocks_of("وقال المصدر (و.م.ع) إن العدد بلغ 1.544 حالة في البلاد")
    assert len(block.sentences) == 1


def test_a_short_line_over_a_longer_one_is_its_heading() -> None:
    heading, text, item = blocks_of("إيطاليا\nوقع البلدان اتفاقية للتعاون في مجال الأمن.\n- تبادل المعلومات")
    assert heading.is_heading
    assert text.heading == heading.index
    assert item.is_item


def test_an_empty_text_has_no_blocks() -> None:
    assert blocks_of(" \n ") == []


def test_a_sentence_without_end_is_cut_at_a_pause() -> None:
    words = ["كلمة"] * (LONGEST_SENTENCE - 20) + ["،"] + ["كلمة"] * 100
    (block,) = blocks_of(" ".join(words))
    assert [(one.first, one.last) for one in block.sentences] == [(0, LONGEST_SENTENCE - 20), (281, 380)]


def test_without_a_pause_it_is_cut_where_it_is_too_long() -> None:
    (block,) = blocks_of("كلمة " * (2 * LONGEST_SENTENCE + 1))
    assert [one.last - one.first + 1 for one in block.sentences] == [LONGEST_SENTENCE, LONGEST_SENTENCE, 1]
    (block,) = blocks_of("كلمة " * LONGEST_SENTENCE)
    assert len(block.sentences) == 1


def test_an_ordinal_with_its_point_ends_no_sentence() -> None:
    text = "Asistió el comandante de la 2.ª División. Después habló."
    (block,) = segment(text, tokenise(text, load_lexicon("es").morphology))
    assert len(block.sentences) == 2
