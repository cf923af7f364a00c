"""`mithaq check` on files and stores."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pyoxigraph import Quad, RdfFormat, serialize
from rdflib import RDF, SH, Graph, Literal

from graph.check import gathered
from graph.cli.program import main
from tests.graph.check.conftest import small as small
from tests.graph.check.planting import DEFECTS, plant, quads_of


@pytest.fixture
def file(tmp_path: Path, small: Sequence[Quad]) -> Path:
    path = tmp_path / "graph.nt"
    return _written(path, small)


@pytest.fixture
def broken(tmp_path: Path, small: Sequence[Quad]) -> Path:
    with gathered(small) as statements:
        for name in (
            "an official without a name",
            "an event ends before it begins",
            "a name that turns the line around",
        ):
            plant(statements, DEFECTS[name])
        return _written(tmp_path / "broken.nt", quads_of(statements))


def _written(path: Path, quads: Sequence[Quad]) -> Path:
    serialize((quad.triple for quad in quads), str(path), RdfFormat.N_TRIPLES)
    return path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, arguments)])


def test_where_nothing_is_wrong_it_says_so(file: Path) -> None:
    result = run(file)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.endswith("rules: nothing is wrong\n")


def test_findings_say_what_is_wrong_with_what_where_and_what_to_do(broken: Path) -> None:
    result = run(broken, "--format", "json")
    assert result.exit_code == 1
    found = {item["rule"]: item for item in json.loads(result.stdout)}
    ends = found["ends-before-it-begins"]
    assert ends["wrong"] == "it ends before it begins"
    assert (ends["severity"], ends["name"], ends["document"]) == ("violation", "Event meeting", "d 0/é#|%\\")
    assert ends["id"].startswith("event-")
    assert ends["quote"]
    assert "load the document again" in ends["remedy"]
    assert found["OfficialShape-label"]["wrong"] == "label is missing"
    assert "ends-before-it-begins (1): correct start or end" in result.stderr
    assert result.stderr.endswith("rules: 3 violations, 1 warning\n")


def test_the_gravest_come_first_and_what_steers_a_terminal_is_made_visible(broken: Path) -> None:
    result = run(broken)
    severities = [line.split()[0] for line in result.stdout.splitlines() if line.startswith(("violation", "warning"))]
    assert severities == ["violation", "violation", "violation", "warning"]
    assert "\u202e" not in result.stdout


def test_findings_are_told_in_a_language(broken: Path) -> None:
    assert "ينتهي قبل أن يبدأ" in run(broken, "--lang", "ar").stdout


def test_a_limit_leaves_findings_out_and_counts_them(broken: Path) -> None:
    result = run(broken, "--limit", "1", "--format", "jsonl")
    assert len(result.stdout.splitlines()) == 1
    assert "3 violations, 1 warning" in result.stderr


def test_warnings_alone_are_no_failure_unless_asked_for(tmp_path: Path, small: Sequence[Quad]) -> None:
    with gathered(small) as statements:
        plant(statements, DEFECTS["a name that turns the line around"])
        path = _written(tmp_path / "warned.nt", quads_of(statements))
    assert run(path).exit_code == 0
    assert run(path, "--strict").exit_code == 1
    assert run(path, "--strict", "--severity", "violation").exit_code == 0


def test_turtle_is_a_report_of_shacl(broken: Path) -> None:
    report = Graph().parse(data=run(broken, "--format", "turtle").stdout, format="turtle")
    whole = report.value(None, RDF.type, SH.ValidationReport)
    assert report.value(whole, SH.conforms) == Literal(False)
    assert len(list(report.objects(whole, SH.result))) == 4
    assert {str(it).partition("#")[2] for it in report.objects(None, SH.resultSeverity)} == {"Violation", "Warning"}


def test_a_rule_is_explained() -> None:
    result = run("--explain", "meeting-without-two-sides")
    assert "looks at  Event" in result.stdout
    assert "FILTER NOT EXISTS" in result.stdout
    unknown = run("--explain", "meeting-without-sides")
    assert (unknown.exit_code, "nearest: meeting-without-two-sides, " in unknown.stderr) == (2, True)


def test_what_is_not_well_formed_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bad.ttl"
    path.write_text("<https://example.org/a> .\n", encoding="utf-8")
    result = run(path)
    assert result.exit_code == 3
    assert f"{path}: line 1, column " in result.stderr


def test_what_is_no_export_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.ttl"
    path.write_text("<https://example.org/a> <https://example.org/b> 1 .\n", encoding="utf-8")
    result = run(path)
    assert result.exit_code == 3
    assert "not an export of Mithaq" in result.stderr
