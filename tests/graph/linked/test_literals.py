from datetime import date

import pytest
from pyoxigraph import Literal, RdfFormat, parse

from graph.linked.literals import JSON, STYLES, literal, value
from graph.linked.model import Stored

XSD = "http://www.w3.org/2001/XMLSchema#"


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("Rabat", '"Rabat"'),
        ('said\n"yes" \\', r'"said\n\"yes\" \\"'),
        (True, f'"true"^^<{XSD}boolean>'),
        (1, f'"1"^^<{XSD}integer>'),
        (1.0, f'"1.0E0"^^<{XSD}double>'),
        (-1234.5, f'"-1.2345E3"^^<{XSD}double>'),
        (5e-324, f'"5.0E-324"^^<{XSD}double>'),
        (float("-inf"), f'"-INF"^^<{XSD}double>'),
        (date(2025, 1, 28), f'"2025-01-28"^^<{XSD}date>'),
        (["ب", "ا"], r'"[\"ب\",\"ا\"]"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>'),
    ],
)
def test_a_value_keeps_its_type(given: Stored, written: str) -> None:
    assert literal(given) == written
    [quad] = parse(f"<a:s> <a:p> {written} .", RdfFormat.N_TRIPLES)
    assert isinstance(quad.object, Literal)
    again = value(quad.object.value, quad.object.datatype.value)
    assert (again, type(again)) == (given, type(given))


def test_text_has_its_language_or_its_type() -> None:
    assert literal("مدريد", language="ar") == '"مدريد"@ar'
    assert literal("2024~", style="edtf", language="ar") == '"2024~"^^<http://id.loc.gov/datatypes/edtf/EDTF>'
    assert literal("https://example.org/a b", style="uri") == f'"https://example.org/a b"^^<{XSD}anyURI>'
    assert value("2024~", STYLES["edtf"]) == "2024~"


def test_what_is_no_language_tag_is_left_off() -> None:
    assert literal("Madrid", language="no tag") == '"Madrid"'


@pytest.mark.parametrize(
    ("text", "datatype"),
    [
        ("one", f"{XSD}integer"),
        ("yes", f"{XSD}boolean"),
        ("2025-13-01", f"{XSD}date"),
        ("1", f"{XSD}byte"),
        ("[null]", JSON),
        ('{"a": 1}', JSON),
    ],
)
def test_a_literal_that_does_not_fit_its_type(text: str, datatype: str) -> None:
    with pytest.raises(ValueError, match=datatype):
        value(text, datatype)
