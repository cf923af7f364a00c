from html.parser import HTMLParser
from urllib.parse import urlencode

import httpx

from graph.store import Store
from tests.explore.hostile import MARK

PAGES = (
    "/",
    "/search?q=script",
    "/questions/documents",
    "/questions/events-in-period",
    "/map",
    "/country/MA",
    "/pair/MA/ES",
)


class Scripts(HTMLParser):
    """What of a page would run, or lead somewhere that runs."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        for name, value in attributes:
            if name.startswith("on") or (
                name in ("href", "src", "action") and (value or "").lower().startswith("javascript")
            ):
                self.found.append(f"{tag} {name}={value}")
        if tag in ("script", "img", "iframe", "style") and dict(attributes).get("src") != "/static/explorer.js":
            self.found.append(tag)


def test_languages_of_an_address_with_a_host_for_its_path_lead_to_no_other_host(site: str) -> None:
    answer = httpx.get(f"{site}//example.org/official", trust_env=False)
    assert answer.status_code == 404
    assert 'href="?lang=ar"' in answer.text
    assert "example.org" not in answer.text


def test_hostile_document_is_harmless_on_every_page(attacked_site: str, attacked: Store) -> None:
    rows = attacked.run(
        "MATCH (n) WHERE n:Official OR n:Post OR n:Event OR n:Place RETURN labels(n) AS labels, n.id AS id"
    )
    nodes = [f"/{row['labels'][0].lower()}/{row['id']}" for row in rows]
    facts = attacked.run("MATCH ()-[r:MET]->() RETURN r.fact AS fact")
    said = [f"/fact?{urlencode({'id': row['fact']})}" for row in facts]
    with httpx.Client(base_url=attacked_site, trust_env=False, timeout=60) as client:
        for path in (*PAGES, *nodes, *said):
            answer = client.get(path)
            assert answer.status_code == 200, path
            assert Scripts(answer.text).found == [], path
    assert MARK
