"""What the shell is offered for a value: names in the graph, choices of a parameter."""

from collections.abc import Callable
from typing import TypeAlias

import click
from click.shell_completion import CompletionItem

from queries import Parameter, Question

from .known_names import KINDS, beginning
from .stores import names_file

Offer: TypeAlias = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]


def required_value(question: Question) -> Offer:
    """Values for the next of a question's required parameters."""

    def offer(ctx: click.Context, _: click.Parameter, typed: str) -> list[CompletionItem]:
        open_names = [name for name in question.required if not ctx.params.get(name)]
        given = len(ctx.params.get("values") or ())
        return _values(question.parameters[open_names[given]], ctx, typed) if given < len(open_names) else []

    return offer


def option_value(parameter: Parameter) -> Offer:
    """Values for a parameter given as an option."""
    return lambda ctx, _, typed: _values(parameter, ctx, typed)


def named(*kinds: str) -> Offer:
    """Names of these kinds."""
    return lambda ctx, _, typed: [item for kind in kinds for item in _names(kind, ctx, typed)]


def _values(parameter: Parameter, ctx: click.Context, typed: str) -> list[CompletionItem]:
    if parameter.choices:
        return [CompletionItem(choice) for choice in parameter.choices if choice.startswith(typed)]
    return _names(parameter.type.value, ctx, typed) if parameter.type.value in KINDS else []


def _names(kind: str, ctx: click.Context, typed: str) -> list[CompletionItem]:
    file = names_file(ctx.params.get("store"), ctx.params.get("uri"))
    among = beginning(file, kind, typed)
    # A name that begins like an option would be taken for one, whatever a document called so.
    return [CompletionItem(name, help=about or None) for name, about in among if not name.startswith("-")]
