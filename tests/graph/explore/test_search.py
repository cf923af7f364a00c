"""Search, as a page and for programs."""

from tests.graph.explore.conftest import Get


def test_search_leads_on_where_one_thing_only_is_found(get: Get) -> None:
    several, one = get("/search?q=Hammouchi"), get("/search?q=Francisco Pardo")
    assert (several.status_code, several.text.count('href="/official/')) == (200, 1)
    assert (one.status_code, one.headers["location"].startswith("/official/official-")) == (303, True)


def test_a_kind_that_there_is_not_is_refused_with_those_that_there_are(get: Get) -> None:
    answer = get("/search.json?q=Hammouchi&kind=person", headers={"accept": "application/json, */*;q=0.1"})
    assert (answer.status_code, answer.headers["content-type"]) == (400, "text/plain; charset=utf-8")
    assert "'person'" in answer.text
    assert "official, agency" in answer.text
    assert get("/search.json?q=Hammouchi&kind=").json() == get("/search.json?q=Hammouchi").json()
