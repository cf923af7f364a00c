from dataclasses import replace
from typing import Any

import pytest

from graph.claims.model import DocumentGraph, Entity, Reference, Structure
from graph.errors import BadRecord
from graph.store.acceptable import check
from tests.graph.store.telling import REFERENCE, Cooperation, Meeting, Person, tell

KNOWN = {entity.node for entity in REFERENCE}
GOOD = tell("d1", Meeting((Person("Ali", "MA", "Head", "Police"), Person("Juan", "ES")), city="Madrid"), Cooperation())
OFFICIAL = GOOD.mentions[-1].entity
NOWHERE = Reference("Country", "XX")


def test_a_good_document_is_taken() -> None:
    check(GOOD, KNOWN)


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"document": {**GOOD.document, "lang": "ar; DROP"}}, "no language code"),
        ({"document": {"id": "d1", "lang": "ar"}}, "its record is missing"),
        ({"document": {**GOOD.document, "url": None}}, "url of NoneType"),
        ({"document": {**GOOD.document, "a-b": "x"}}, "property a-b"),
        ({"entities": (*GOOD.entities, Entity(Reference("Film", "f"), {}))}, "Film is no label"),
        ({"entities": ()}, "not among its entities"),
        ({"mentions": GOOD.mentions * 2}, "two mentions have one id"),
        ({"mentions": ()}, "names a mention"),
        ({"mentions": (replace(GOOD.mentions[0], traits={"score": 1}),)}, "trait score"),
        ({"mentions": (replace(GOOD.mentions[0], traits={"stated_name": "x"}),)}, "trait stated_name"),
        ({"mentions": (replace(GOOD.mentions[0], traits={"a-b": "x"}),)}, "property a-b"),
        ({"claims": GOOD.claims * 2}, "two claims have one id"),
        ({"claims": ()}, "has no claim"),
        ({"facts": ()}, "not among its facts"),
        ({"facts": (replace(GOOD.facts[0], type="LIKES"),)}, "LIKES .* is not in the model"),
        ({"facts": (replace(GOOD.facts[0], end=NOWHERE),)}, "leads to Country XX"),
        ({"structure": (Structure("AT", OFFICIAL, NOWHERE),)}, "AT Country is not in the model"),
        ({"claims": (replace(GOOD.claims[0], supports=(OFFICIAL, Reference("Event", "no"))),)}, "supports a node"),
        ({"claims": tuple(replace(claim, stated={**claim.stated, "start": "soon"}) for claim in GOOD.claims)}, "EDTF"),
    ],
)
def test_what_breaks_the_model_is_refused(changed: dict[str, Any], message: str) -> None:
    broken: DocumentGraph = replace(GOOD, **changed)
    with pytest.raises(BadRecord, match=message):
        check(broken, KNOWN)


def test_the_fault_names_its_document() -> None:
    with pytest.raises(BadRecord, match="document d1: two claims"):
        check(replace(GOOD, claims=GOOD.claims * 2), KNOWN)
    broken = replace(GOOD, claims=tuple(replace(claim, stated={"start": "soon"}) for claim in GOOD.claims))
    with pytest.raises(BadRecord, match=r"document d1: event-.*: 'soon' is not a date"):
        check(broken, KNOWN)
