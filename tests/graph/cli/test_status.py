import json

from tests.graph.cli.conftest import Mithaq


def test_what_is_in_a_store(mithaq: Mithaq, answering: dict[str, str]) -> None:
    got = mithaq("status", environ=answering)
    lines = dict(line.split(maxsplit=1) for line in got.stdout.splitlines())
    assert lines["documents"] == "2 (ar 2)"
    assert (lines["officials"], lines["posts"], lines["countries"]) == ("1", "2", "2")
    assert "schema" in lines["engine"]


def test_the_same_as_data(mithaq: Mithaq, answering: dict[str, str]) -> None:
    got = json.loads(mithaq("status", "--format", "json", environ=answering).stdout)
    assert got["languages"] == {"ar": 2}
    assert got["published"] == {"first": None, "last": None}
    assert got["claims"] == 2 * got["facts"]  # both documents say the same
