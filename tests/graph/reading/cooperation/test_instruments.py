"""Tables of agreements, one a row."""

from tests.graph.reading.readings import Reading

record = Reading("fr").record

TABLE = """Garde nationale du Niger

Ces accords complètent la participation du pays aux travaux de plusieurs organisations de la région et du monde.

| Pays | Instrument | Date | Domaines |
|---|---|---|---|
| Tunisie | Accord de coopération policière | avril 2024 | terrorisme |
| Brésil | Mémorandum d'entente | en négociation | cybercriminalité |
| Ghana | néant | – | stupéfiants |

Le reste ne se dit pas ici.
"""


def test_each_row_with_an_instrument_is_an_agreement() -> None:
    found = {(one.kind, one.status, tuple(one.parties), one.date, tuple(one.areas)) for one in record(TABLE).agreements}
    assert found == {
        ("agreement", "signed", ("NE", "TN"), "2024-04", ("counter-terrorism",)),
        ("mou", "proposed", ("NE", "BR"), None, ("cybersecurity",)),
    }


def test_a_table_without_instruments_tells_no_agreement() -> None:
    text = TABLE.replace("| Instrument |", "| Montant |")
    assert record(text).agreements == []
