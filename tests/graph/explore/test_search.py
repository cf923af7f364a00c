from tests.graph.explore.conftest import Get


def test_search_leads_on_where_one_thing_only_is_found(get: Get) -> None:
    several, one = get("/search?q=Hammouchi"), get("/search?q=Francisco Pardo")
    assert (several.status_code, several.text.count('href="/official/')) == (200, 1)
    assert (one.status_code, one.headers["location"].startswith("/official/official-")) == (303, True)
