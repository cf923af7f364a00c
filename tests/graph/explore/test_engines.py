import httpx

from graph.explore.sections import pages
from graph.identity.resolve import resolve
from graph.store import Store
from tests.explore.conftest import served
from tests.records import record

LABELS = ("Official", "Post", "Agency", "Event", "Place", "Document")


def test_pages_are_served_from_every_engine(store: Store) -> None:
    store.replace([resolve(record("d1")), resolve(record("d2"))])
    nodes = [
        (label.lower(), row["id"]) for label in LABELS for row in store.run(f"MATCH (n:{label}) RETURN n.id AS id")
    ]
    assert {kind for kind, _ in nodes} <= pages().keys()
    paths = [f"/{kind}/{id}" for kind, id in nodes] + ["/", "/pair/MA/DE", "/matrix/MA", "/country/MA", "/area/defence"]
    paths += [
        "/map",
        "/search.json?q=%D8%A7%D9%84%D9%87%D8%A7%D8%B4%D9%85%D9%8A",
        f"/official/{nodes[0][1]}/network.json",
    ]
    with served(store) as site, httpx.Client(base_url=site, trust_env=False, timeout=120) as client:
        assert {path: client.get(path).status_code for path in paths} == dict.fromkeys(paths, 200)
        assert "official" in client.get(paths[-2]).json()["results"][0]["kind"]
