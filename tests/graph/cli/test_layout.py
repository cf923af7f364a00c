import pytest

from graph.cli import layout

TEXT = "a \x9b31m name \u202e\n".encode()


def test_a_terminal_is_not_steered_by_text(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    layout.write(TEXT)
    assert capsysbinary.readouterr().out == TEXT
    monkeypatch.setattr(layout, "is_terminal", lambda: True)
    layout.write(TEXT)
    assert capsysbinary.readouterr().out == b"a <U+009B>31m name <U+202E>\n"
