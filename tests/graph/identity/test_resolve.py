from typing import Any

import pytest

from graph.claims.model import DocumentGraph, Reference
from graph.errors import BadRecord
from graph.identity.resolve import resolve
from ontology.record import Lang
from tests.records import TEXT, passage, record


def facts(graph: DocumentGraph) -> set[str]:
    return {fact.type for fact in graph.facts}


def test_every_statement_becomes_a_claim_and_a_fact() -> None:
    graph = resolve(record())
    assert facts(graph) == {"HOLDS", "REPRESENTS", "TOOK_PART", "MET", "HELD_IN", "ABOUT"}
    assert {claim.predicate for claim in graph.claims} == facts(graph) | {"EVENT"}
    assert all(TEXT[claim.start : claim.end] == claim.quote for claim in graph.claims)
    assert {fact.id for fact in graph.facts} <= {claim.fact for claim in graph.claims}


def test_an_official_known_by_post_is_that_post_and_holds_nothing() -> None:
    graph = resolve(record())
    (unnamed,) = [mention for mention in graph.mentions if mention.id == "d1#o2"]
    assert unnamed.entity.label == "Post"
    assert unnamed.kind == "post"
    assert [fact.start.label for fact in graph.facts if fact.type == "HOLDS"] == ["Official"]
    (met,) = [fact for fact in graph.facts if fact.type == "MET"]
    assert met.start.id < met.end.id
    assert met.properties == {"event": next(e.node.id for e in graph.entities if e.node.label == "Event")}


@pytest.mark.parametrize(
    ("publisher", "url", "country"),
    [
        ("وزارة الداخلية الإسبانية", None, "ES"),
        ("Maghreb Arabe Presse", None, "MA"),
        (None, "https://www.interieur.gouv.fr/news/1", "FR"),
        ("صحيفة المثال", "https://example.org/1", None),
        (None, None, None),
    ],
)
def test_a_document_has_the_country_of_a_publisher_of_state(
    publisher: str | None, url: str | None, country: str | None
) -> None:
    said = record()
    said.document.publisher, said.document.url = publisher, url
    assert resolve(said).document.get("country") == country


def test_spellings_within_a_script_have_one_id() -> None:
    one, other = record(), record("d2")
    assert other.officials is not None
    other.officials[0].name = "سليم هاشمي"
    names = [next(m.entity for m in resolve(r).mentions if m.id.endswith("#o1")) for r in (one, other)]
    assert names[0] == names[1]


def test_one_name_in_two_countries_stays_two() -> None:
    other = record("d2")
    assert other.officials is not None
    other.officials[0].country = "TN"
    ids = {next(m.entity.id for m in resolve(r).mentions if m.id.endswith("#o1")) for r in (record(), other)}
    assert len(ids) == 2


def test_what_no_mention_stands_for_is_kept_alive_by_its_claims() -> None:
    supported = {node.label for claim in resolve(record()).claims for node in claim.supports}
    assert supported == {"Event", "Place", "Post"}


def test_an_official_stands_for_the_country_in_an_agreement() -> None:
    agreement = {
        "id": "a1",
        "kind": "mou",
        "status": "signed",
        "parties": ["o1", "DE"],
        "areas": [],
        "evidence": [passage(TEXT)],
    }
    graph = resolve(record(agreements=[agreement]))
    assert {fact.end for fact in graph.facts if fact.type == "BETWEEN"} == {
        Reference("Country", "MA"),
        Reference("Country", "DE"),
    }


def test_cooperation_starts_from_the_smaller_id() -> None:
    item = {"id": "c1", "between": ["MA", "DE"], "areas": ["cybersecurity"], "evidence": [passage(TEXT)]}
    (fact,) = [f for f in resolve(record(cooperation=[item])).facts if f.type == "COOPERATES_WITH"]
    assert fact.id == "COOPERATES_WITH|DE|MA|cybersecurity"


def test_a_statement_without_evidence_is_refused_by_name() -> None:
    item = {"id": "c1", "between": ["MA", "DE"], "areas": ["cybersecurity"], "evidence": []}
    with pytest.raises(BadRecord, match=r"cooperation c1, /areas/0 has no evidence"):
        resolve(record(cooperation=[item]))


def test_an_id_that_the_record_does_not_hold_is_refused() -> None:
    broken = record()
    assert broken.events is not None
    broken.events[0].participants = ["o1", "o9"]
    with pytest.raises(BadRecord, match="'o9'"):
        resolve(broken)


def told(agency: dict[str, Any], post: str, lang: Lang, document: str) -> tuple[str, str]:
    """Ids of an agency and of a post there, by a document alone."""
    one = record(document, agencies=[{"id": "g1", "mentions": [passage("للأمن الوطني")], **agency}])
    one.document.lang = lang
    assert one.officials is not None
    assert one.officials[0].posts is not None
    one.officials[0].posts[0].title = post
    one.officials[0].posts[0].country = agency.get("country")
    graph = resolve(one)
    held = next(fact.end for fact in graph.facts if fact.type == "HOLDS" and fact.end)
    return next(entity.node.id for entity in graph.entities if entity.node.label == "Agency"), held.id


def test_a_body_and_a_post_in_two_languages_are_one() -> None:
    arabic = told({"name": "وزارة الداخلية", "country": "MA"}, "وزير الداخلية", Lang.ar, "d1")
    spanish = told({"name": "Ministerio del Interior", "country": "MA"}, "ministro", Lang.es, "d2")
    assert arabic == spanish
    algerian = told({"name": "وزارة الداخلية", "country": "DZ"}, "وزير الداخلية", Lang.ar, "d3")
    assert not set(arabic) & set(algerian)


def test_a_body_of_no_country_is_one_documents_alone() -> None:
    one, other = (told({"name": "وزارة الداخلية"}, "وزير الداخلية", Lang.ar, document) for document in ("d1", "d2"))
    assert not set(one) & set(other)
    one, other = (told({"name": "الإنتربول"}, "الأمين العام", Lang.ar, document) for document in ("d1", "d2"))
    assert one == other
