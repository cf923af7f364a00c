import pytest

from graph.identity.happenings.place import elsewhere, places
from graph.identity.happenings.rules import rules


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("madrid", "ES"), ("madrid", "ES"), False),
        (("madrid", "ES"), ("toledo", "ES"), True),
        (("madrid", "ES"), ("", "ES"), False),
        (("madrid", "ES"), ("", "MA"), True),
        (("madrid", "ES"), ("madrid", ""), False),
        (("madrid", "ES"), ("", ""), False),
        (("tamesna", "MA"), ("تامسنا", "MA"), False),
    ],
)
def test_places_exclude_each_other_when_both_are_known(
    one: tuple[str, str], other: tuple[str, str], expected: bool
) -> None:
    assert elsewhere(one, other) is elsewhere(other, one) is expected


def test_a_city_in_common_says_more_than_a_country() -> None:
    by = rules("events")
    assert [item.why for item in places(("madrid", "ES"), ("madrid", ""), by)] == ["both in Madrid"]
    assert [item.why for item in places(("madrid", "ES"), ("", "ES"), by)] == ["both in ES"]
    assert places(("madrid", "ES"), ("", ""), by) == []
