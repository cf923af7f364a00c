"""Terms of other vocabularies are there, in what those say of themselves, and of the kind that ours are."""

import pytest
from followthemoney.ontology import NS as FTM
from followthemoney.ontology import Ontology
from linkml_runtime.linkml_model.meta import ClassDefinition  # type: ignore[import-untyped]
from rdflib import ORG, PROV, RDF, SDO, SKOS, Graph, URIRef

from ontology.generate.mappings import PLOVER, VOCABULARIES, Match, matches, plover, table
from ontology.generate.model import Model

MODEL = Model.load()
KNOWN = {"schema": SDO, "org": ORG, "prov": PROV, "skos": SKOS, "rdf": RDF}
# Not in a package; compared by hand with what their addresses define.
BY_HAND = {
    "sem:Actor",
    "sem:Event",
    "sem:Place",
    "sem:hasActor",
    "sem:hasPlace",
    "sem:hasTimeStamp",
    "sem:hasEarliestBeginTimeStamp",
    "sem:hasLatestBeginTimeStamp",
    "sem:hasLatestEndTimeStamp",
    "oa:Annotation",
}
MATCHES = [match for row in table(MODEL) for cell in row.cells.values() for match in cell]


@pytest.fixture(scope="module")
def ftm() -> Graph:
    """The vocabulary of FollowTheMoney, by its own package."""
    return Ontology().graph


@pytest.mark.parametrize("match", [it for it in MATCHES if it.iri], ids=lambda match: match.name)
def test_the_term_is_there(match: Match, ftm: Graph) -> None:
    prefix, _, name = match.name.partition(":")
    if prefix in KNOWN:
        assert name in KNOWN[prefix]
    elif prefix == "ftm":
        assert (FTM[name], None, None) in ftm
        assert match.iri == str(FTM[name])
    else:
        assert match.name in BY_HAND


def test_classes_match_classes_and_properties_properties(ftm: Graph) -> None:
    for row in table(MODEL):
        for match in (match for cell in row.cells.values() for match in cell if match.iri):
            name = match.name.rpartition(":")[2]
            assert name[0].isupper() == isinstance(row.element, ClassDefinition), match.name
            if match.vocabulary == "ftm":
                kind = "Class" if isinstance(row.element, ClassDefinition) else "Property"
                assert any(str(it).endswith(kind) for it in ftm.objects(URIRef(match.iri), RDF.type))


def test_every_vocabulary_has_a_column_with_something_in_it() -> None:
    rows = table(MODEL)
    for column in (*VOCABULARIES, PLOVER):
        assert any(row.cells[column] for row in rows), column


def test_terms_of_plover_are_of_ours() -> None:
    named = plover()
    assert set(named["classes"]) <= {owner.name for owner in MODEL.classes()}
    assert set(named["properties"]) <= {slot.name for slot in MODEL.vocabulary()}
    for name, values in named["values"].items():
        assert set(values) <= set(MODEL.lists()[name])


def test_an_official_is_a_person_there_and_close_to_one_here() -> None:
    official = MODEL.view.get_class("Official")
    assert Match("kind", "schema:Person", "http://schema.org/Person") in list(matches(MODEL, official))
    assert Match("close", "ftm:Person", "https://schema.followthemoney.tech/#Person") in list(matches(MODEL, official))
