"""Question files: each one's form, and what is said when a form is broken."""

import shlex

import pytest

from queries import Question, QuestionError, described, questions
from queries.binding import bind
from queries.catalogue import LIBRARY, groups
from queries.cypher import split, statements, tokens
from queries.question import LANGUAGES, ParameterType, parse

ALL = pytest.mark.parametrize("question", questions().values(), ids=lambda question: question.id)


def test_as_many_questions_as_files() -> None:
    files = list(LIBRARY.rglob("*.cypher"))
    assert sorted(questions()) == sorted(path.stem for path in files)
    assert {path.parent.name for path in files} == set(groups())


@ALL
def test_a_question_lies_in_the_folder_of_its_group(question: Question) -> None:
    assert (LIBRARY / question.group / f"{question.id}.cypher").is_file()


@ALL
def test_titles_differ_in_the_four_languages(question: Question) -> None:
    assert set(question.title) == set(LANGUAGES)
    assert len(set(question.title.values())) == len(LANGUAGES)
    assert any("\u0600" <= char <= "\u06ff" for char in question.title["ar"])


@ALL
def test_example_runs_as_it_stands(question: Question) -> None:
    id, *words = shlex.split(question.example)
    names = [word.removeprefix("--") for word in words if word.startswith("--")]
    options = {name: words[words.index(f"--{name}") + 1] for name in names}
    values = words[: words.index(f"--{names[0]}")] if names else words
    assert id == question.id
    assert bind(question, values, options).keys() == question.parameters.keys()


@ALL
def test_parameters_are_those_of_the_query(question: Question) -> None:
    used = {token.text[1:] for token in tokens(question.cypher) if token.kind == "parameter"}
    assert used == set(question.parameters)


@ALL
def test_columns_are_those_of_the_query_and_facts_come_last(question: Question) -> None:
    (statement,) = statements(question.cypher)
    items = split(statement[-1].part("ORDER"), ",")
    assert [item[-1].text for item in items] == [*question.columns, "facts"]


@ALL
def test_required_parameters_come_first(question: Question) -> None:
    required = [parameter.required for parameter in question.parameters.values()]
    assert required == sorted(required, reverse=True)


@ALL
def test_until_means_the_last_day_of_a_period(question: Question) -> None:
    bounds = {name: item.bound for name, item in question.parameters.items() if item.type is ParameterType.DATE}
    assert bounds in ({}, {"since": "first", "until": "last"})


GOOD = (LIBRARY / "evidence" / "fact-evidence.cypher").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("MATCH (n:Event) RETURN n.id", "does not begin with front matter"),
        ("// ---\n// id: x\nRETURN 1", "does not begin with front matter"),
        (GOOD.replace("// group", "// grupo"), "grupo"),
        (GOOD.replace("type: fact", "type: fait"), "parameters.fact.type"),
        (GOOD.replace("id: fact-evidence", "id: Fact Evidence"), "String should match pattern"),
        (GOOD.replace("//   fr: ", "//   pt: "), "no title in fr"),
        (GOOD.replace("// title:", "// title: :"), "mapping values are not allowed"),
    ],
)
def test_a_broken_form_is_told_with_its_file(text: str, says: str) -> None:
    with pytest.raises(QuestionError, match=says) as raised:
        parse(text, "mine.cypher")
    assert str(raised.value).startswith("mine.cypher: ")


@ALL
def test_descriptions_and_parameters_are_told_in_each_language(question: Question) -> None:
    assert set(question.description) == set(LANGUAGES)
    for parameter in question.parameters.values():
        told = [described(parameter, lang) for lang in LANGUAGES]
        assert len(set(told)) == len(LANGUAGES), parameter.description
