"""People and memberships of foreign files, as records."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import BadGraphFile
from graph.identity.resolve import resolve
from graph.linked.foreign import AnyFormat, Mapped, read_people
from ontology.record import Official, Record
from tests.graph.linked.graphs import TEXTS

HEAD = """
@prefix dcterms: <http://purl.org/dc/terms/> . @prefix e: <https://example.org/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix org: <http://www.w3.org/ns/org#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> . @prefix void: <http://rdfs.org/ns/void#> .
@prefix schema: <https://schema.org/> .
"""
POLICE = """
e:pn a org:FormalOrganization ; skos:prefLabel "National Police"@en, "الشرطة الوطنية"@ar ;
    vcard:hasAddress [ vcard:country-name "España" ] .
"""
NADIA = 'e:nadia a foaf:Person ; foaf:name "Nadia Test"@en, "نادية"@ar . '


def turtle(text: str, language: str | None = None) -> Mapped:
    return read_people(io.BytesIO((HEAD + text).encode()), "turtle", "people", language)


def schema(*people: dict[str, Any]) -> Mapped:
    content = {"@context": "https://schema.org/", "@graph": [{"@type": "Person", **person} for person in people]}
    return read_people(io.BytesIO(json.dumps(content).encode()), "jsonld", "people")


def ftm(*entities: tuple[str, str, dict[str, list[str]]]) -> Mapped:
    lines = [json.dumps({"id": id, "schema": name, "properties": values}) for id, name, values in entities]
    return read_people(io.BytesIO("\n".join(lines).encode()), "followthemoney", "people")


def officials(record: Record) -> list[Official]:
    """The people of a record, of which every quote is in its text, and which the graph can take."""
    people, bodies = record.officials or [], record.agencies or []
    said = [item for one in people for post in one.posts or () for item in post.evidence or ()]
    spans = [(item.start, item.end, item.quote) for item in said]
    for parties in (people, bodies):
        spans += [(item.start, item.end, item.quote) for party in parties for item in party.mentions or ()]
    for start, end, words in spans:
        assert record.document.text[start:end] == words
    assert resolve(record).document["id"] == "people"
    return people


def quote(official: Official, post: int = 0) -> str:
    """What says that somebody holds a post."""
    [passage] = (official.posts or [])[post].evidence or []
    assert passage.rule is not None
    assert passage.rule.startswith("import/")
    return passage.quote


def posts(mapped: Mapped) -> list[tuple[str | None, str, str | None, str | None]]:
    """Name, title, body and country of each post."""
    bodies = {agency.id: agency.name for agency in mapped.record.agencies or ()}
    people = officials(mapped.record)
    return [
        (one.name, post.title, bodies.get(post.agency or ""), post.country)
        for one in people
        for post in one.posts or ()
    ]


@pytest.mark.parametrize(
    "said",
    [
        '[] a org:Membership ; org:member e:nadia ; org:organization e:pn ; org:role [ skos:prefLabel "Head"@en ] .',
        'e:post a org:Post ; org:postIn e:pn ; rdfs:label "Head" . e:nadia org:holds e:post .',
        'e:post a org:Post ; org:heldBy e:nadia ; skos:prefLabel "Head" . e:pn org:hasPost e:post .',
        '[] a org:Membership ; org:member e:nadia ; org:organization e:pn ; org:role "Head" . '
        "e:pn org:hasMember e:nadia . ",
    ],
)
def test_a_post_in_the_organization_ontology(said: str) -> None:
    assert posts(turtle(POLICE + NADIA + said)) == [("Nadia Test", "Head", "National Police", "ES")]


def test_a_member_without_a_role_is_a_member() -> None:
    assert posts(turtle(POLICE + NADIA + "e:nadia org:memberOf e:pn .")) == [
        ("Nadia Test", "member", "National Police", "ES")
    ]


def test_the_document_is_what_says_it() -> None:
    mapped = turtle(POLICE + NADIA + 'e:post a org:Post ; org:postIn e:pn ; rdfs:label "Head" ; org:heldBy e:nadia .')
    [nadia] = officials(mapped.record)
    assert quote(nadia).splitlines() == [
        "<https://example.org/post> <http://www.w3.org/ns/org#heldBy> <https://example.org/nadia> .",
        "<https://example.org/post> <http://www.w3.org/ns/org#postIn> <https://example.org/pn> .",
        '<https://example.org/post> <http://www.w3.org/2000/01/rdf-schema#label> "Head" .',
    ]
    assert [item.quote for item in nadia.mentions or ()][1:] == ["Nadia Test", "نادية"]


def test_names_of_vcard_are_put_together_from_their_parts() -> None:
    said = 'e:eva a vcard:Individual ; vcard:given-name "Eva" ; vcard:family-name "Ruiz" .'
    assert [one.name for one in officials(turtle(said).record)] == ["Eva Ruiz"]


def test_a_file_says_where_it_comes_from() -> None:
    said = 'e:data a void:Dataset ; dcterms:title "People" ; dcterms:publisher [ foaf:name "Some Office" ] ; '
    said += 'dcterms:modified "2025-03-01T10:00:00Z" ; dcterms:license <https://example.org/licence> .'
    document = turtle(NADIA + said).record.document
    assert (document.title, document.publisher, document.published) == ("People", "Some Office", "2025-03-01")
    assert "<http://purl.org/dc/terms/license> <https://example.org/licence> ." in document.text


def test_the_language_of_most_names_or_the_one_that_is_given() -> None:
    assert turtle(POLICE + NADIA).record.document.lang == "en"
    arabic = turtle(POLICE + NADIA + "e:nadia org:memberOf e:pn .", "ar").record
    assert (arabic.document.lang, officials(arabic)[0].name) == ("ar", "نادية")
    assert (arabic.agencies or [])[0].names == ["National Police"]
    assert turtle('e:a a foaf:Person ; foaf:name "نادية" .').record.document.lang == "ar"


def test_people_of_schema_org() -> None:
    ministry = {"@type": "GovernmentOrganization", "name": "Ministry of Tests", "address": {"addressCountry": "MA"}}
    mapped = schema(
        {"name": "Amina Test", "jobTitle": "Minister of Tests", "worksFor": ministry},
        {"name": "Jean Test", "memberOf": {"@type": "OrganizationRole", "roleName": "Chair", "memberOf": ministry}},
        {"givenName": "Eva", "familyName": "Test", "hasOccupation": {"@type": "Occupation", "name": "Judge"}},
        {"name": "Luis Test", "nationality": {"@type": "Country", "name": "Espagne"}},
    )
    assert posts(mapped) == [
        ("Amina Test", "Minister of Tests", "Ministry of Tests", "MA"),
        ("Jean Test", "Chair", "Ministry of Tests", "MA"),
        ("Eva Test", "Judge", None, None),
    ]
    assert [one.country for one in officials(mapped.record)] == ["MA", "MA", None, "ES"]
    assert not mapped.left_out


def test_a_title_beside_two_employers_is_given_to_neither() -> None:
    bodies = [{"@type": "Organization", "name": name} for name in ("One", "Two")]
    assert posts(schema({"name": "Amina Test", "jobTitle": "Adviser", "worksFor": bodies})) == [
        ("Amina Test", "Adviser", None, None),
        ("Amina Test", "employee", "One", None),
        ("Amina Test", "employee", "Two", None),
    ]


P = ("p", "Person", {"name": ["Samir Test"], "nationality": ["ma"]})
B = ("b", "PublicBody", {"name": ["Office of Tests"], "country": ["es"]})


@pytest.mark.parametrize(
    ("entity", "title"),
    [
        (("t", "Membership", {"member": ["p"], "organization": ["b"], "role": ["Adviser"]}), "Adviser"),
        (("t", "Membership", {"member": ["p"], "organization": ["b"]}), "member"),
        (("t", "Employment", {"employee": ["p"], "employer": ["b"], "endDate": [""]}), "employee"),
        (("t", "Directorship", {"director": ["p"], "organization": ["b"], "role": ["Chair"]}), "Chair"),
    ],
)
def test_ties_of_followthemoney(entity: tuple[str, str, dict[str, list[str]]], title: str) -> None:
    assert posts(ftm(P, B, entity)) == [("Samir Test", title, "Office of Tests", "ES")]


def test_a_position_and_its_occupancy() -> None:
    position = ("x", "Position", {"name": ["Director of Tests"], "country": ["es"], "organization": ["b"]})
    mapped = ftm(P, B, position, ("o", "Occupancy", {"holder": ["p"], "post": ["x"], "status": ["current"]}))
    assert posts(mapped) == [("Samir Test", "Director of Tests", "Office of Tests", "ES")]
    [samir] = officials(mapped.record)
    assert quote(samir).splitlines()[:2] == ["o holder: p", "o post: x"]
    assert not mapped.left_out


def test_what_is_left_out_is_counted() -> None:
    mapped = ftm(
        P,
        B,
        ("t", "Membership", {"member": ["p"], "organization": ["b"], "endDate": ["2019-01"]}),
        ("u", "Membership", {"member": ["p"], "organization": ["b"], "status": ["Ended"]}),
        ("v", "Membership", {"member": ["b"], "organization": ["b"]}),
        ("n", "Person", {"alias": []}),
        ("w", "Person", {"name": ["Ana Test"], "country": ["Atlantis"]}),
        ("s", "Vessel", {"name": ["Boat"]}),
    )
    assert posts(mapped) == []
    assert mapped.left_out == {
        "posts that have ended": 2,
        "members that are no people": 1,
        "people without a name": 1,
        "countries that the ontology does not know": 1,
        "things of the type Vessel": 1,
    }


def test_a_post_that_ends_after_the_day_of_the_file_is_held() -> None:
    role = {"@type": "Role", "roleName": "Chair", "memberOf": {"@type": "NGO", "name": "Club"}, "endDate": "2030-01-01"}
    people = [{"@type": "Person", "name": "Jean Test", "memberOf": role}]
    data = [{"@type": "Dataset", "dateModified": "2025-06-01"}]
    content = json.dumps({"@context": "http://schema.org", "@graph": [*people, *data]})
    mapped = read_people(io.BytesIO(content.encode()), "jsonld", "people")
    assert posts(mapped) == [("Jean Test", "Chair", "Club", None)]
    assert posts(schema({"name": "Jean Test", "memberOf": role})) == []


def test_the_same_file_gives_the_same_record() -> None:
    said = POLICE + NADIA + '[] a org:Membership ; org:member e:nadia ; org:organization e:pn ; org:role "Head" .'
    assert turtle(said).record == turtle(said).record


@given(st.lists(TEXTS, min_size=1, max_size=3), TEXTS, TEXTS)
def test_any_names_and_titles_are_found_in_the_text(names: list[str], body: str, title: str) -> None:
    membership = ("m", "Membership", {"member": ["p"], "organization": ["b"], "role": [title]})
    mapped = ftm(
        ("p", "Person", {"name": ["Salma Test", *names]}), ("b", "Organization", {"name": ["Office", body]}), membership
    )
    [(name, held, office, _)] = posts(mapped)
    assert (name, office) == ("Salma Test", "Office")
    assert held == (" ".join(title.split()) or "member")


def test_rdf_xml_is_read_as_well() -> None:
    said = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:foaf="http://xmlns.com/foaf/0.1/">
    <foaf:Person rdf:about="https://example.org/a"><foaf:name>Salma Test</foaf:name></foaf:Person></rdf:RDF>"""
    mapped = read_people(io.BytesIO(said.encode()), "rdfxml", "people")
    assert [one.name for one in officials(mapped.record)] == ["Salma Test"]


@pytest.mark.parametrize(
    ("content", "format", "message"),
    [
        ("<a:b> <a:c> <a:d> .\n<a:b> nothing", "turtle", "line 2, column "),
        ('{"@context": {},\n "@graph": [}', "jsonld", "line 2, column 13: not JSON"),
        (
            '{"@context": "https://example.org/context"}',
            "jsonld",
            "its context from https://example.org/context",
        ),
        ("<a:b> <a:c> <a:d> .", "ntriples", "tells of nobody in ORG, schema.org or FollowTheMoney"),
        ('{"id": "a", "schema": "Person"}\n{', "followthemoney", "line 2, column 2: not JSON"),
        ('{"id": "a"}', "followthemoney", "line 1: no entity of FollowTheMoney"),
        (
            '{"id": "a", "schema": "Person", "properties": []}',
            None,
            "line 1: the properties of the entity are no object",
        ),
        ('{"id": "\udcff"}', "followthemoney", "line 1: not UTF-8"),
        ('{"a": "\udcff"}', "jsonld", "line 1: not UTF-8"),
        ('{"a": %s}' % ("[" * 3_000 + "]" * 3_000), "jsonld", "line 1: nested too deeply"),
        ('<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><a>&b;</a>', "rdfxml", "entities"),
    ],
)
def test_what_cannot_be_read_says_where(content: str, format: AnyFormat, message: str) -> None:
    with pytest.raises(BadGraphFile) as caught:
        read_people(io.BytesIO(content.encode("utf-8", "surrogateescape")), format, "people")
    assert message in str(caught.value)


def test_however_many_names_and_posts_there_are_each_is_found() -> None:
    ids = [f"b{number}" for number in range(1_000)]
    found = ftm(
        ("p", "Person", {"name": [f"Salma Test {id}" for id in ids]}),
        *((id, "Organization", {"name": [f"Office {id}"]}) for id in ids),
        *((f"m{id}", "Membership", {"member": ["p"], "organization": [id]}) for id in ids),
        *((f"n{id}", "Membership", {"member": ["p"], "organization": [id], "role": ["Head"]}) for id in ids[:3]),
    )
    [person] = officials(found.record)
    assert len(person.mentions or ()) == 1_001
    assert [post.title for post in person.posts or ()] == ["Head"] * 3 + ["member"] * 997


def test_a_role_that_joins_all_with_all_is_refused() -> None:
    people = [{"@id": f"https://example.org/p{number}", "name": f"P {number}"} for number in range(500)]
    bodies = [{"@id": f"https://example.org/b{number}", "@type": "Organization", "name": "B"} for number in range(500)]
    role = {"@type": "Role", "member": people, "memberOf": bodies}
    with pytest.raises(BadGraphFile, match="more than 200,000 posts"):
        schema(*people, role)


def test_more_than_a_document_may_have_is_refused() -> None:
    with pytest.raises(BadGraphFile, match="a document may have 5,000,000"):
        ftm(("p", "Person", {"name": ["x" * 2_600_000], "alias": ["y" * 2_600_000]}))
