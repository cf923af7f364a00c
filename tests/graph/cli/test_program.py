import importlib

import click
import pytest

from graph.cli.program import COMMANDS
from tests.graph.cli.conftest import Mithaq


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_the_name_and_the_help_it_is_listed_with(mithaq: Mithaq, name: str) -> None:
    command: click.Command = importlib.import_module(f"graph.cli.{name}_command").command
    assert command.name == name
    assert command.help
    got = mithaq(name, "--help")
    assert got.exit_code == 0
    assert "Usage:" in got.stdout


def test_an_unknown_command_is_a_usage_error(mithaq: Mithaq) -> None:
    assert mithaq("laod").exit_code == 2


def test_questions_are_listed_and_searched_in_four_languages(mithaq: Mithaq) -> None:
    assert "who-met" in mithaq("questions").stdout
    for words in ("accords", "acuerdos", "الاتفاقيات"):
        assert "agreements-of-pair" in mithaq("questions", words).stdout
    assert "no question" in mithaq("questions", "xyzzy").stderr
