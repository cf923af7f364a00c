"""Parts of a graph, exported and imported by the program."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.graph.cli.conftest import Mithaq


def statements(path: Path) -> set[str]:
    return set(path.read_text(encoding="utf-8").splitlines())


def about(lines: set[str], base: str) -> set[str]:
    """Statements of the graph, without those that describe the file."""
    return {line for line in lines if not line.startswith((f"<{base}>", f"<{base}about/", f"<{base}areas>"))}


@pytest.fixture
def whole(mithaq: Mithaq, answering: dict[str, str], tmp_path: Path) -> Callable[[str], set[str]]:
    """The statements of the whole graph under a base."""

    def export(base: str) -> set[str]:
        assert mithaq("export", "-o", "whole.nq", "--base", base, environ=answering).exit_code == 0
        return about(statements(tmp_path / "whole.nq"), base)

    return export


def test_a_part_holds_less_and_can_be_imported(
    mithaq: Mithaq, answering: dict[str, str], tmp_path: Path, whole: Callable[[str], set[str]]
) -> None:
    base = "https://example.org/id/"
    everything = whole(base)
    got = mithaq("export", "-o", "part.nq", "--entity", "MA", environ={**answering, "MITHAQ_BASE": base})
    assert got.exit_code == 0, got.stderr
    part = about(statements(tmp_path / "part.nq"), base)
    assert part < everything
    assert any("/id/country/MA>" in line for line in part)
    assert mithaq("import", "part.nq", "--store", "part.store").exit_code == 0
    again = mithaq("export", "-o", "again.nq", "--base", base, "--entity", "Morocco", "--store", "part.store")
    assert again.exit_code == 0
    assert about(statements(tmp_path / "again.nq"), base) == part


def test_a_part_with_nothing_in_it_is_said(mithaq: Mithaq, answering: dict[str, str]) -> None:
    nothing = mithaq("export", "-o", "part.nq", "--since", "2400", environ=answering)
    assert nothing.exit_code == 0
    assert "\nnothing in the graph is of that time\n" in nothing.stderr
    some = mithaq("export", "-o", "part.nq", "--document", "d1", environ=answering)
    assert (some.exit_code, "nothing" in some.stderr) == (0, False)


@pytest.mark.parametrize(
    ("options", "code", "message"),
    [
        (["--since", "soon"], 2, "--since is a date"),
        (["--since", "2025", "--until", "2024"], 2, "before it begins"),
        (["--since", "2025", "--entity", "MA"], 2, "by itself"),
        (["--document", "no-such"], 6, "no document"),
        (["--entity", "Zzyzx Qwrtp"], 6, "nobody and nothing in the graph is called 'Zzyzx Qwrtp'\n"),
        (["--base", "nothing"], 2, "cannot be the base"),
    ],
)
def test_what_is_no_part_is_said(
    mithaq: Mithaq, answering: dict[str, str], options: list[str], code: int, message: str, tmp_path: Path
) -> None:
    got = mithaq("export", "-o", "part.nq", *options, environ=answering)
    assert got.exit_code == code
    assert message in got.stderr
    assert not (tmp_path / "part.nq").exists()
