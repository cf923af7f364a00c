"""The shapes are read as a whole, and speak four languages."""

import re

import pytest
from pyoxigraph import NamedNode

from graph.check import Finding, note, shapes
from graph.check.constraints import Surroundings, broken
from graph.check.terms import TYPE
from graph.check.wording import message
from ontology import LANGUAGES

RULES = shapes().rules
THING = NamedNode("https://example.org/thing")


def test_each_constraint_is_known_and_has_words() -> None:
    nothing = Surroundings({}, lambda _thing, _name: False)
    for rule in RULES.values():
        for constraint, value in broken(rule, THING, nothing):
            for language in LANGUAGES:
                assert message(Finding(rule.rule, constraint.component, THING, value), rule, language)


@pytest.mark.parametrize("name", [name for name, rule in RULES.items() if rule.select])
def test_a_query_names_the_class_of_what_it_selects(name: str) -> None:
    rule = RULES[name]
    said = re.sub(r"\s+", " ", rule.select)
    for iri in rule.classes:
        assert f"mithaq:{iri.partition('#')[2]}" in said
    assert "$this a " in said or rule.starts


@pytest.mark.parametrize("name", [name for name, rule in RULES.items() if rule.select or rule.messages])
def test_a_rule_says_in_each_language_what_is_wrong_and_what_to_do(name: str) -> None:
    rule = RULES[name]
    assert set(rule.messages) == set(LANGUAGES)
    assert len(set(rule.messages.values())) == len(LANGUAGES)
    assert rule.note == note(rule)
    assert rule.severity in ("violation", "warning")


def test_a_rule_of_the_model_tells_what_it_limits() -> None:
    rule = RULES["EventShape-status"]
    found = list(broken(rule, THING, Surroundings({TYPE.value: []}, lambda _thing, _name: True)))
    assert [(constraint.component, value) for constraint, value in found] == [("minCount", None)]
    assert message(Finding(rule.rule, "minCount", THING, None), rule, "es") == "falta status"
