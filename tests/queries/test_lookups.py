import pytest

from queries import lookup


def test_a_look_up_is_named_by_its_path() -> None:
    assert "RETURN" in lookup("quotes")
    assert lookup("shown/official") != lookup("known/official")


def test_there_is_no_other() -> None:
    with pytest.raises(FileNotFoundError):
        lookup("shown/nothing")
