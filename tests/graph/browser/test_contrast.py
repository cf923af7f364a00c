import pytest

from graph.browser.contrast import BLACK, WHITE, contrast, luminance, text_on


def test_contrast_of_known_pairs() -> None:
    assert contrast(BLACK, WHITE) == 21
    assert contrast("#767676", WHITE) == pytest.approx(4.54, abs=0.01)  # the lightest grey that is enough for text
    assert contrast("#3D8EE3", "#3D8EE3") == 1


def test_luminance_weighs_green_most() -> None:
    assert luminance("#00FF00") > luminance("#FF0000") > luminance("#0000FF") > luminance(BLACK)


def test_text_is_of_the_colour_that_is_easier_to_read() -> None:
    assert text_on("#FFC454") == BLACK
    assert text_on("#604A0E") == WHITE
