import io
import zipfile
from pathlib import Path

from graph.browser.examples import Example
from graph.browser.saved import favourites, saved
from ontology import LANGUAGES
from queries import find, questions
from tests.queries.neo4j.lint import run

ALL = [Example(question, dict.fromkeys(question.parameters), {}) for question in questions().values()]


def parts(id: str) -> list[str]:
    return [query.part for query in saved(Example(find(id), {"x": 1}, {}), "en")]


def test_what_is_saved_of_a_question() -> None:
    assert parts("who-met") == ["parameters", "rows", "sentences", "graph"]
    assert parts("document-says") == ["parameters", "rows", "graph"]  # its rows are sentences
    assert parts(next(id for id, question in questions().items() if not question.parameters))[0] == "rows"
    assert parts("documents") == ["parameters", "rows"]  # it speaks of no facts


def test_rows_are_the_question_as_it_stands_under_its_title() -> None:
    rows = next(query for query in saved(Example(find("who-met"), {}, {}), "fr") if query.part == "rows")
    assert rows.text.splitlines()[0] == "// who-met: Qui a rencontré cette personne ? · lignes"
    assert rows.runs.strip() == find("who-met").cypher


def test_neo4j_accepts_what_is_made_of_a_question(tmp_path: Path) -> None:
    files = []
    for query in saved(Example(find("path-between"), {}, {}), "en"):
        if query.part != "parameters":
            files.append(tmp_path / f"{query.part}.cypher")
            files[-1].write_text(query.text, encoding="utf-8")
    checked = run(files)
    assert (checked.stdout, checked.stderr, checked.returncode) == ("", "", 0)


def test_no_question_has_a_column_of_ours() -> None:
    for example in ALL:
        assert not {"sentence", "said_in", "said_by", "said_on", "facts", "c", "d"} & example.question.columns.keys()


def test_favourites_lie_in_folders_by_group_and_are_the_same_twice() -> None:
    packed = favourites(ALL, "en")
    assert packed == favourites(ALL, "en")
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        names = archive.namelist()
        assert "Mithaq · Meetings/who-met.sentences.cypher" in names
        assert len(names) == sum(len(list(saved(example, "en"))) for example in ALL)
        assert archive.read("Mithaq · Network/path-between.rows.cypher").decode().startswith("// path-between: ")


def test_titles_in_every_language() -> None:
    for lang in LANGUAGES:
        assert {find("who-met").title[lang]} == {
            query.text.partition("\n")[0].removeprefix("// who-met: ").partition(" · ")[0]
            for query in saved(Example(find("who-met"), {"official": "x"}, {}), lang)
        }
