import gzip
import json
from pathlib import Path

import pytest

from tests.graph.cli.conftest import Mithaq

OFFICES = """
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix org: <http://www.w3.org/ns/org#> .
@prefix o: <https://example.org/> .
o:salma a foaf:Person ; foaf:name "Salma Lahrizi" .
o:office a org:Organization ; foaf:name "Office of Tests" .
[] a org:Membership ; org:member o:salma ; org:organization o:office ; org:role "Director of Tests" .
o:stone a o:Stone .
"""


def test_people_of_others_go_beside_the_documents_there_are(running: Mithaq, tmp_path: Path) -> None:
    (tmp_path / "offices.ttl").write_text(OFFICES, encoding="utf-8")
    got = running("import", "offices.ttl")
    assert (got.exit_code, "documents: 1 new" in got.stdout) == (0, True)
    assert "people: 1, bodies: 1, posts and memberships: 1" in got.stderr
    assert "left out: 1 things of the type https://example.org/Stone" in got.stderr
    assert "nothing changed" in running("import", "offices.ttl").stdout
    posts = json.loads(running("ask", "official-posts", "Lahrizi", "--format", "json").stdout)
    assert [(row["post"], row["agency"]) for row in posts] == [("Director of Tests", "Office of Tests")]
    entity = {"id": "p", "schema": "Person", "properties": {"name": ["Samir Test"]}}
    (tmp_path / "more.ftm.json").write_text(json.dumps(entity), encoding="utf-8")
    assert "documents: 1 new" in running("import", "more.ftm.json", "--lang", "fr").stdout
    assert running("remove", "offices", "more").exit_code == 0
    assert running("ask", "official-posts", "Lahrizi").exit_code == 6


def test_standard_input_is_read_in_the_format_that_is_said(running: Mithaq) -> None:
    data = OFFICES.encode()
    assert running("import", "-", input=data).exit_code == 2
    assert "--id" in running("import", "-", "--format", "turtle", input=data).stderr
    got = running("import", "-", "--format", "turtle", "--id", "offices", input=data)
    assert "documents: 1 new" in got.stdout


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("graph.ttl", "<http://a> <http://b> <http://c> .\n<http://a> nothing", "graph.ttl: line 2, column "),
        ("graph.jsonld", '{"@context": "https://example.org/c"}', "fetches nothing"),
        ("graph.jsonld", '{"@context": {},\n]', "graph.jsonld: line 2, column 1"),
        ("graph.rdf", "<a>", "graph.rdf: "),
        ("graph.json", "[]", "graph.json: line 1: no entity"),
        ("graph.nq", "<http://a> <http://b> <http://c> .\n", "tells of nobody in ORG, schema.org or FollowTheMoney"),
        ("graph.nq.gz", "no gzip", "graph.nq.gz cannot be unpacked"),
    ],
)
def test_what_cannot_be_taken_says_where_and_what_to_do(
    mithaq: Mithaq, tmp_path: Path, name: str, content: str, message: str
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    got = mithaq("import", name)
    assert got.exit_code == 3
    assert message in got.stderr
    assert not (tmp_path / "mithaq.store").exists()


def test_packed_data_on_standard_input_is_known_by_its_first_bytes(running: Mithaq) -> None:
    packed = gzip.compress(OFFICES.encode())
    got = running("import", "-", "--format", "turtle", "--id", "offices", input=packed)
    assert "documents: 1 new" in got.stdout
