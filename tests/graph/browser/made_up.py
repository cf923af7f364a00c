"""A small graph of made-up meetings for tests of what Browser is given."""

from collections.abc import Sequence

from graph.identity.resolve import resolve
from graph.store import Store
from ontology.record import Record
from tests.meetings import Side, meeting

SALIM = Side("سليم العمراني", "المدير العام للأمن", "MA")
INES = Side("Inés Robledo", "directora general", "ES")
POST = Side("", "رئيس الشرطة الاتحادية", "DE")
MEETINGS = (meeting("rabat", "2024-09-10", SALIM, INES, "ar"), meeting("berlin", "2024-11-02", SALIM, POST, "ar"))
# What a hostile page calls people.
HOSTILE = (
    "<script>window.harmed = 1</script>",
    '"><img src=x onerror="window.harmed = 2">',
    "</slide></div><slide><b id=harmed>",
    "{{ 7 * 7 }} ${window.harmed = 3}",
    "javascript:window.harmed=4",
    "\u202eevil\u2066 \x1b[31m :clear\n:server disconnect",
    "Amr" + "a" * 5_000,
)


def fill(store: Store, records: Sequence[Record] = MEETINGS) -> Store:
    """Put records into a store."""
    store.replace([resolve(record) for record in records])
    return store
