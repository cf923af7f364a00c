"""One address of each kind of page of the explorer, on the graph of the example documents."""

from urllib.parse import quote, urlencode

from graph.answers.names import entity
from graph.store import Store

PERSON = "عبد اللطيف حموشي"


def addresses(store: Store) -> dict[str, str]:
    """Addresses by what they show."""
    person = entity(PERSON, store, "official").id
    event, fact = _meeting(person, store)
    return {
        "home": "/",
        "search": "/search?q=Hammouchi",
        "person": f"/official/{person}",
        "why": f"/official/{person}/why",
        "event": f"/event/{event}",
        "country": "/country/MA",
        "area": "/area/counter-terrorism",
        "fact": f"/fact?{urlencode({'id': fact})}",
        "document": cited(fact, store),
        "pair": "/pair/MA/ES",
        "matrix": "/matrix/MA",
        "map": "/map",
        "questions": "/questions",
        "question": f"/questions/who-met?{urlencode({'official': PERSON})}",
        "form": "/questions/who-met",
        "nothing": "/official/nobody",
    }


def cited(fact: str, store: Store) -> str:
    """The address of a document at a sentence that says a fact."""
    claim = store.run(
        "MATCH (c:Claim {fact: $fact}) RETURN c.document AS document, c.start AS start, c.end AS end"
        " ORDER BY document, start, end LIMIT 1",
        fact=fact,
    )[0]
    return f"/document/{quote(claim['document'], safe='')}?start={claim['start']}&end={claim['end']}#quote"


def _meeting(person: str, store: Store) -> tuple[str, str]:
    row = store.run(
        "MATCH (o:Official {id: $id})-[m:MET]-(:Official) RETURN m.event AS event, m.fact AS fact ORDER BY fact",
        id=person,
    )[0]
    return row["event"], row["fact"]
