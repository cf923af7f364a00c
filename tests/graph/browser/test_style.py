import json

import pytest

from graph.browser import style
from graph.browser.contrast import contrast
from graph.store.schema import FACTS, NODES, STRUCTURE

TEXT, SHAPE = 4.5, 3.0  # WCAG 2.2: 1.4.3 for text, 1.4.11 for what is no text
NODE_RULES = {name: rule for name, rule in style.rules().items() if name.startswith("node")}


@pytest.mark.parametrize("selector", NODE_RULES)
def test_captions_are_read_on_their_nodes(selector: str) -> None:
    rule = NODE_RULES[selector]
    assert contrast(rule["color"], rule["text-color-internal"]) >= TEXT


@pytest.mark.parametrize("selector", style.rules())
@pytest.mark.parametrize("page", style.palette()["pages"])
def test_nodes_and_lines_stand_out_from_the_page(selector: str, page: str) -> None:
    assert contrast(style.rules()[selector]["color"], style.palette()["pages"][page]) >= SHAPE


def test_everything_that_questions_show_has_a_look() -> None:
    assert style.palette()["nodes"].keys() == NODES.keys() - {"Judgement"}
    assert style.palette()["relationships"].keys() == FACTS.keys() | STRUCTURE.keys()


def test_nodes_of_two_kinds_have_two_colours() -> None:
    colors = [entry["color"] for entry in style.palette()["nodes"].values()]
    assert len(colors) == len(set(colors))


def test_the_file_and_the_command_say_the_same() -> None:
    command = json.loads(style.command().removeprefix(":style "))
    assert command == style.rules()
    blocks = dict(block.split(" {\n") for block in style.grass().split("}\n") if block)
    read = {
        selector: dict(line.strip().removesuffix(";").split(": ") for line in body.splitlines())
        for selector, body in blocks.items()
    }
    assert {
        selector: {name: value.strip('"') for name, value in rule.items()} for selector, rule in read.items()
    } == command
