"""The wheel as a user gets it: built, checked, installed into an empty environment, run away from the checkout."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: object, folder: Path) -> str:
    done = subprocess.run([str(part) for part in command], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--outdir", folder, ROOT, folder=folder)
    run(sys.executable, "-m", "twine", "check", "--strict", *folder.iterdir(), folder=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command in an environment that holds nothing but the wheel and what it needs."""
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, with_pip=True)
    run(home / "bin" / "pip", "install", "--quiet", "--requirement", ROOT / "requirements" / "run.txt", folder=home)
    run(home / "bin" / "pip", "install", "--quiet", "--no-index", wheel, folder=home)
    return home / "bin" / "mithaq"


def test_the_demo_runs_and_a_folder_named_graph_beside_it_is_not_imported(program: Path, tmp_path: Path) -> None:
    (tmp_path / "graph").mkdir()
    (tmp_path / "graph" / "__init__.py").write_text("raise RuntimeError('imported')", encoding="utf-8")
    said = run(program, "demo", folder=tmp_path)
    assert "Who met this person?" in said
    assert "2024-01-28/" in said  # the table may fold the rest
    assert (tmp_path / "mithaq-demo" / "graph.trig").stat().st_size > 100_000


def test_the_environment_stays_small(program: Path) -> None:
    files = [file for file in program.parents[1].rglob("*") if file.is_file() and not file.is_symlink()]
    assert sum(file.stat().st_size for file in files) < 500_000_000
