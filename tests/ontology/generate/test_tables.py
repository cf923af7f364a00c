import subprocess
import sys
from pathlib import Path

import pytest

from ontology import folder


def test_tables_are_what_the_data_packages_give() -> None:
    command = [sys.executable, "-P", "-m", "ontology.generate", "--tables", "--check"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize(
    "path",
    [*folder().glob("*.tsv"), *folder().glob("lexicon/*.tsv"), *folder().glob("lexicon/*/*.txt")],
    ids=lambda path: path.name,
)
def test_the_notice_names_the_source_of_every_table(path: Path) -> None:
    notice = (folder().parent / "NOTICE").read_text(encoding="utf-8")
    assert path.relative_to(folder().parent).as_posix() in notice
