"""Answers as files, in the forms of the command line."""

from collections.abc import Mapping

from starlette.responses import Response

from graph.answers.forms import CITATION, render
from graph.answers.forms import FORMS as WRITTEN
from graph.answers.names import resolver
from graph.errors import UsageError
from graph.store import Store
from queries import Question, ask, evidence

TYPES = {
    "csv": ("text/csv", "csv"),
    "json": ("application/json", "json"),
    "jsonl": ("application/x-ndjson", "jsonl"),
    "markdown": ("text/markdown", "md"),
    CITATION: ("text/plain", "txt"),
}
FORMS = tuple(form for form in TYPES if form in WRITTEN)


def answer(question: Question, options: Mapping[str, str], form: str, sentences: bool, graph: Store) -> Response:
    """The whole answer to a question as a file.

    Args:
        question: what is asked.
        options: texts by parameter.
        form: one of `FORMS`.
        sentences: whether the sentences behind each row come with it.
        graph: who is asked.

    Raises:
        UsageError: no such form; and as `queries.ask`, which also raises UnknownName and AmbiguousName.
    """
    if form not in FORMS:
        raise UsageError(f"no file of the form {form!r} can be had", f"it is one of {', '.join(FORMS)}")
    found = ask(question, [], options, graph.run, resolver(graph))
    wanted = sentences or form == CITATION
    quotes = evidence((fact for facts in found.facts for fact in facts), graph.run) if wanted else None
    media, ending = TYPES[form]
    headers = {"Content-Disposition": f'attachment; filename="{question.id}.{ending}"'}
    return Response(render(found, form, quotes, None), media_type=f"{media}; charset=utf-8", headers=headers)
