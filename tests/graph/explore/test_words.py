import re
from pathlib import Path

import pytest

from graph.answers.network import Network
from graph.explore.words import AUTONYMS, Words, network_words, texts
from ontology import LANGUAGES
from queries import questions

ROOM = Path(__file__).parents[3] / "graph" / "explore"
# Keys whose last part is data: a column of a question, a kind of node …
FAMILIES = ("columns", "parameters", "about", "counts", "menu", "forms", "message", "draw", "pair", "values")


def keys_in_use() -> set[str]:
    """Keys that templates and modules name in full."""
    sources = [*ROOM.glob("templates/*"), *ROOM.rglob("*.py")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    named = re.findall(r"""\b(?:t|words)\(\s*f?["']([a-z_.0-9]+)["']""", text)
    named = [key for key in named if not key.endswith(".")]  # the rest of which is data
    return {*named, *(f"{a}.{b}" for a, b in re.findall(r"t\.named\('(\w+)', '(\w+)'\)", text))}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_the_same_texts_with_the_same_places(lang: str) -> None:
    places = {key: sorted(re.findall(r"{\w+}", text)) for key, text in texts(lang).items()}
    assert places == {key: sorted(re.findall(r"{\w+}", text)) for key, text in texts("en").items()}
    assert all(text.strip() for text in texts(lang).values())


def test_every_text_is_used_and_every_used_one_is_there() -> None:
    used = keys_in_use()
    assert used - set(texts("en")) == set()
    assert {key for key in texts("en") if key.split(".")[0] not in FAMILIES} - used == set()


def test_every_column_and_parameter_of_the_library_has_a_name() -> None:
    wanted = {f"columns.{name}" for question in questions().values() for name in question.columns}
    wanted |= {f"parameters.{name}" for question in questions().values() for name in question.parameters}
    assert wanted - set(texts("en")) == set()


def test_no_column_or_parameter_is_named_that_nothing_has() -> None:
    columns = {name for question in questions().values() for name in question.columns}
    parameters = {name for question in questions().values() for name in question.parameters}
    named = {tuple(key.split(".")) for key in texts("en") if key.startswith(("columns.", "parameters."))}
    own = {tuple(key.split(".")) for key in keys_in_use()} | {("columns", name) for name in ("claim", "stated")}
    known = {*(("columns", name) for name in columns), *(("parameters", name) for name in parameters)}
    assert named - known - own == {
        ("columns", name) for name in ("subject", "object", "start", "end", "rule") if name not in columns
    }


def test_arabic_runs_from_the_right() -> None:
    assert [Words(lang).direction for lang in AUTONYMS] == ["rtl", "ltr", "ltr", "ltr"]


def test_question_of_the_users_own_names_its_columns_itself() -> None:
    assert Words("fr").named("columns", "my_column") == "my column"
    assert Words("fr").named("columns", "date") == "Date"


def test_script_that_draws_is_told_every_kind() -> None:
    assert '"official": "مسؤول"' in network_words(Words("ar"))
    assert Network.__annotations__.keys() == {"nodes", "edges"}
