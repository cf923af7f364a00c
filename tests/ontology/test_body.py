from collections import defaultdict

from ontology import LANGUAGES, countries
from ontology.body import bodies
from ontology.concept import concepts
from ontology.files import document


def test_every_body_has_a_name_and_a_country_that_exists() -> None:
    for body in bodies().values():
        assert body.names, body.id
        assert not body.country or body.country in countries()


def test_no_id_is_a_concepts() -> None:
    assert not set(bodies()) & set(concepts())


def test_no_name_is_of_two_bodies_of_one_country() -> None:
    for lang in LANGUAGES:
        owners = defaultdict(set)
        for body in bodies().values():
            for name in body.names.get(lang, ()):
                owners[body.country, name].add(body.id)
        assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}, lang


def test_what_a_body_belongs_to_or_went_into_is_known() -> None:
    for body in bodies().values():
        for other in (body.part_of, body.merged_into):
            assert not other or (other in bodies() and other != body.id), body.id


def test_what_the_reader_knows_is_taken_over_where_countries_agree() -> None:
    for lang in LANGUAGES:
        for entry in document(f"lexicon/{lang}/agencies.yaml"):
            if entry["role"] == "body" and entry["id"] in bodies():
                assert entry.get("country", "") == bodies()[entry["id"]].country, (lang, entry["id"])
    assert "الانتربول" in bodies()["interpol"].names["ar"]


def test_every_reader_that_is_named_exists() -> None:
    known = {entry["id"] for lang in LANGUAGES for entry in document(f"lexicon/{lang}/agencies.yaml")}
    for id, entry in document("bodies.yaml").items():
        assert set(entry.get("reader", ())) <= known, id


def test_former_names_are_names() -> None:
    assert "Organisation of the Islamic Conference" in bodies()["oic"].names["en"]
    assert bodies()["oau"].merged_into == "african-union"
    assert bodies()["bcij"].part_of == "dgst-ma"
