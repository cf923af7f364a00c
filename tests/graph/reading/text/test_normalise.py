from graph.reading.text.normalise import fold


def test_spellings_of_one_word_are_equal() -> None:
    assert fold("إسبانيا") == fold("اسبانيا") == fold("إِسْبَانْيَا")
    assert fold("الأمـــن") == fold("الامن")
    assert fold("Münir") == "munir"


def test_digits_and_direction_marks() -> None:
    assert fold("٢٠٢٥") == "2025"
    assert fold("\u200fالرباط\u200e") == "الرباط"
