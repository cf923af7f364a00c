import json
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, urlencode

import pytest

from graph.store import Store
from ontology import LANGUAGES
from tests.explore.pages import addresses

from .conftest import Get


@pytest.fixture(scope="session")
def known(examples: Store) -> dict[str, str]:
    """An address of each kind of page."""
    return addresses(examples)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_of_page_is_in_every_language(lang: str, get: Get, known: dict[str, str]) -> None:
    for name, path in known.items():
        answer = get(path, headers={"accept-language": lang})
        assert answer.status_code == (404 if name == "nothing" else 200), path
        assert answer.text.startswith(f'<!doctype html>\n<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}">')
        assert answer.text.count("<h1") == 1, path


@pytest.mark.parametrize("label", ["Post", "Agency", "Event", "Agreement", "Initiative", "Place", "Figure", "Area"])
def test_every_node_has_a_page_and_a_network(label: str, get: Get, examples: Store) -> None:
    for row in examples.run(f"MATCH (n:{label}) RETURN n.id AS id ORDER BY id LIMIT 5"):
        assert get(f"/{label.lower()}/{row['id']}").status_code == 200
        assert get(f"/{label.lower()}/{row['id']}/network.json").json().keys() == {"nodes", "edges"}


def test_every_document_is_shown(get: Get, examples: Store) -> None:
    for id in examples.documents():
        assert get(f"/document/{quote(id, safe='')}").status_code == 200


def test_language_of_an_address_is_kept(get: Get) -> None:
    kept = get("/questions?lang=ar").headers["set-cookie"]
    assert kept.startswith("mithaq-lang=ar; HttpOnly; Max-Age=31536000; Path=/; SameSite=strict")
    assert "set-cookie" not in get("/questions").headers
    assert "set-cookie" not in get("/questions?lang=tlh").headers


def test_page_of_a_person_names_them_and_leads_on(get: Get, known: dict[str, str]) -> None:
    text = get(known["person"], headers={"accept-language": "ar"}).text
    assert "عبد اللطيف حموشي</bdi></h1>" in text
    assert 'href="/country/MA"' in text
    assert 'data-evidence="/fact?id=MET%7C' in text


def test_old_id_leads_to_whom_it_became(get: Get, examples: Store) -> None:
    rows = examples.run(
        "MATCH (m:Mention)-[:REFERS_TO]->(o:Official) WHERE m.kind = 'official' AND m.told <> o.id"
        " RETURN m.told AS told, o.id AS id ORDER BY told"
    )
    living = {row["id"] for row in examples.run("MATCH (o:Official) RETURN o.id AS id")}
    became = {row["told"]: row["id"] for row in rows if row["told"] not in living}
    assert became
    for told, id in became.items():
        answer = get(f"/official/{told}")
        assert (answer.status_code, answer.headers["location"]) == (303, f"/official/{id}")


def test_node_under_another_kind_is_led_to_its_own_page(get: Get, known: dict[str, str]) -> None:
    answer = get(known["person"].replace("/official/", "/agency/"))
    assert (answer.status_code, answer.headers["location"]) == (303, known["person"])


@pytest.mark.parametrize(
    "path", ["/official/nobody", "/country/ZZ", "/area/x", "/document/x", "/fact?id=MET", "/x/1", "/x", "/pair/MA/ZZ"]
)
def test_what_is_not_there_is_said_with_a_search(path: str, get: Get) -> None:
    answer = get(path)
    assert answer.status_code == 404
    assert 'role="search"' in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/fact",
        "/pair/MA/MA",
        "/pair?one=Morocco",
        "/map?since=soon",
        "/questions/nothing",
        "/questions/documents?format=exe",
    ],
)
def test_what_cannot_be_asked_is_said(path: str, get: Get) -> None:
    assert get(path).status_code == 400


def test_form_says_what_is_wrong_by_its_field(get: Get) -> None:
    answer = get("/questions/who-met?" + urlencode({"official": "Hammouchi", "since": "soon"}))
    assert answer.status_code == 400
    field = answer.text.partition('id="f-since"')[2].partition("</div>")[0]
    assert 'aria-invalid="true"' in field
    assert "&#39;soon&#39; is none" in field.partition('class="wrong"')[2].partition("</p>")[0]


def test_answer_says_whom_and_when_it_is_about(get: Get, known: dict[str, str]) -> None:
    id = known["person"].rpartition("/")[2]
    text = get(f"/questions/who-met?official={id}&since=2024", headers={"accept-language": "ar"}).text
    assert "عبد اللطيف حموشي" in text.partition("<title>")[2].partition("</title>")[0]
    given = text.partition('class="given"')[2].partition("</p>")[0]
    assert f'href="{known["person"]}"' in given
    assert '<time dir="ltr">2024</time>' in given
    assert 'name="official" value="عبد اللطيف حموشي"' in text


def test_unknown_name_lists_the_nearest(get: Get) -> None:
    answer = get("/questions/who-met?official=Moukhtar+Hamouchi")
    assert answer.status_code == 404
    assert "/questions/who-met?official=" in answer.text


def test_ambiguous_name_lists_whom_it_may_mean(get: Get) -> None:
    answer = get("/questions/who-took-part?event=visit")
    assert answer.status_code == 300
    assert "/questions/who-took-part?event=event-" in answer.text


def test_names_of_countries_lead_to_their_pages(get: Get) -> None:
    assert get("/pair?one=maroc&other=إسبانيا").headers["location"] == "/pair/MA/ES"
    assert get("/matrix?country=المغرب").headers["location"] == "/matrix/MA"


def test_text_is_opened_at_the_passage_asked_for(get: Get, examples: Store, known: dict[str, str]) -> None:
    path = known["document"].partition("#")[0]
    start, end = (int(part.partition("=")[2]) for part in path.partition("?")[2].split("&"))
    id = path.removeprefix("/document/").partition("?")[0]
    text = examples.run("MATCH (d:Document {id: $id}) RETURN d.text AS text", id=id)[0]["text"]
    marked = get(path).text
    assert marked.count('<mark id="quote"') == 1
    found = [part.partition(">")[2].partition("<")[0] for part in marked.split("<mark")[1:]]
    assert "".join(found) == text[start:end]
    astray = get(f"/document/{id}?start={len(text)}&end={len(text) + 9}").text
    assert "<mark" not in astray
    assert 'class="warning"' in astray


def test_many_readers_at_once_get_what_one_gets(get: Get, known: dict[str, str]) -> None:
    paths = [path for name, path in known.items() if name != "nothing"] * 2
    with ThreadPoolExecutor(len(paths)) as readers:
        together = [answer.text for answer in readers.map(get, paths)]
    assert together == [get(path).text for path in paths]


def test_matrix_leads_to_the_sentences(get: Get) -> None:
    text = get("/matrix/MA").text
    assert 'data-weight="5"' in text
    assert 'href="/fact?id=COOPERATES_WITH%7C' in text


def test_search_finds_in_any_script(get: Get) -> None:
    latin = get("/search.json?q=Hammouchi").json()["results"]
    arabic = get("/search.json?q=حموشي").json()["results"]
    assert latin[0]["url"] == arabic[0]["url"]
    assert latin[0].keys() >= {"kind", "kind_label", "label", "detail", "url"}
    assert get("/search.json?q=").json() == {"results": []}
    assert {it["kind"] for it in get("/search.json?q=Hammouchi&kind=agency").json()["results"]} <= {"agency"}


def test_network_of_an_answer_holds_its_facts(get: Get, known: dict[str, str]) -> None:
    drawn = get(known["question"].replace("?", "/network.json?")).json()
    assert "MET" in {edge["type"] for edge in drawn["edges"]}
    ids = {node["id"] for node in drawn["nodes"]}
    assert all({edge["source"], edge["target"]} <= ids for edge in drawn["edges"])
    assert json.dumps(drawn)


def test_what_a_period_leaves_out_for_want_of_a_date_is_counted(get: Get) -> None:
    all_time, year = (
        get(f"/questions/who-met?official=Hammouchi{period}&lang=en").text for period in ("", "&since=2024")
    )
    assert "Without a date" not in all_time
    assert "Without a date, and so not in this period: 1." in year
