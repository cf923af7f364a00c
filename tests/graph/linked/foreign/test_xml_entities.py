import pytest

from graph.errors import BadGraphFile
from graph.linked.foreign.xml_entities import refuse_growing_entities

LAUGH = b"<!DOCTYPE rdf:RDF [<!ENTITY a \"ha\"><!ENTITY b '&a;&a;'>]><a>&b;</a>"
LONG = b'<!DOCTYPE rdf:RDF [<!ENTITY a "' + b"a" * 100_000 + b'">]><a>' + b"&a;" * 2_000 + b"</a>"
PREFIXES = b'<!DOCTYPE a [<!ENTITY org "http://www.w3.org/ns/org#"><!ENTITY and "&#38;&amp;">]>' + b"&org;" * 2_000


@pytest.mark.parametrize("xml", [LAUGH, LONG])
def test_entities_that_grow_are_refused(xml: bytes) -> None:
    with pytest.raises(BadGraphFile, match="ENTITY"):
        refuse_growing_entities(xml)


def test_entities_for_prefixes_and_characters_are_taken() -> None:
    refuse_growing_entities(PREFIXES)
