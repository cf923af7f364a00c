"""The guide: a page of slides for Browser's side panel, each question with what to click for its answer."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from graph.answers.bidi import direction
from graph.answers.visible import one_line
from queries import groups

from . import style
from .examples import Example
from .saved import saved
from .templates import template
from .words import words

SHOWN = 120  # characters of a name; some text gives a person five thousand


def guide(examples: Iterable[Example], lang: str, first: Example | None = None) -> str:
    """Write the guide, whole in itself: nothing is loaded when something is clicked.

    Args:
        examples: in the catalogue's order; each group gives a slide.
        lang: of titles and words.
        first: what the user asked, shown before all.
    """
    asked = [(name, list(items)) for name, items in groupby(examples, lambda example: example.question.group)]
    return template("guide.html.jinja").render(
        groups=[(groups()[name][lang], [_entry(example, lang) for example in items]) for name, items in asked],
        first=_entry(first, lang) if first else None,
        style=style.command(),
        lookup=template("lookup-neo4j.cypher").render(),
        words=words(lang),
        lang=lang,
        direction=direction(lang),
    )


def _entry(example: Example, lang: str) -> Mapping[str, object]:
    return {
        "id": example.question.id,
        "title": example.question.title[lang],
        "shown": [(name, _short(text)) for name, text in example.shown.items()],
        "empty": bool(example.question.required) and not example.shown,
        "queries": list(saved(example, lang)),
    }


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"
