import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.conftest import Engines

from .conftest import Mithaq, environ_of, on_engine


def test_folder_holds_what_browser_takes(mithaq: Mithaq, loaded: Path, tmp_path: Path) -> None:
    result = mithaq("browser", "--store", loaded, "--lang", "ar", "--ask", "who-met 'Salim al-Hachimi'")
    assert result.exit_code == 0
    written = tmp_path / "mithaq.browser"
    assert sorted(path.name for path in written.iterdir()) == [
        "favourites.zip",
        "guide.html",
        "mithaq.grass",
        "queries",
    ]
    assert "من التقى بهذا المسؤول؟" in (written / "guide.html").read_text(encoding="utf-8")
    question = Path("queries/library/meetings/who-met.cypher")
    assert (written / "queries" / "meetings" / "who-met.cypher").read_bytes() == (_ROOT / question).read_bytes()


def test_nobody_of_that_name_is_said_before_anything_is_written(mithaq: Mithaq, loaded: Path, tmp_path: Path) -> None:
    result = mithaq("browser", "--store", loaded, "--ask", "who-met 'Zacharias Quill'")
    assert result.exit_code == 6
    assert not (tmp_path / "mithaq.browser").exists()


def test_only_a_neo4j_has_a_page_to_open(mithaq: Mithaq, loaded: Path) -> None:
    result = mithaq("browser", "--store", loaded, "--open")
    assert result.exit_code == 2
    assert "mithaq neo4j start" in result.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals as a terminal sends them")
def test_guide_is_served_until_interrupted(mithaq: Mithaq, engines: Engines, release: str, tmp_path: Path) -> None:
    with on_engine(mithaq, engines, release):
        words = ["browser", "--open", "--output", str(tmp_path / "out")]
        program = [sys.executable, "-P", "-c", "from graph.cli import main; main()", *words]
        settings = {**os.environ, **environ_of(engines, release), "BROWSER": "true"}
        with subprocess.Popen(program, env=settings, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout is not None
            address = next(line for line in running.stdout if "http" in line).split()[-1]
            try:
                guide = httpx.get(address.partition("&arg=")[2], trust_env=False, timeout=60)
            finally:
                running.send_signal(signal.SIGINT)
            running.communicate(timeout=60)
    assert "/browser/?dbms=" in address
    assert "<slide>" in guide.text
    assert running.returncode == 0


_ROOT = Path(__file__).parents[3]
