"""What axe-core finds on a page: https://github.com/dequelabs/axe-core, installed once from `axe/package-lock.json`."""

import subprocess
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.queries.neo4j.lint import command

HERE = Path(__file__).parent / "axe"
GRAVE = ("serious", "critical")


@cache
def axe() -> str:
    """The program as text."""
    file = HERE / "node_modules" / "axe-core" / "axe.min.js"
    if not file.exists():
        subprocess.run([*command("npm"), "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=HERE, check=True)
    return file.read_text(encoding="utf-8")


def grave_issues(page: Page) -> list[str]:
    """Serious and critical issues, each with the elements that have it."""
    page.evaluate(f"() => {{ {axe()} }}")
    found: list[dict[str, Any]] = page.evaluate("async () => (await axe.run()).violations")
    return [
        f"{issue['id']}: {issue['help']}: {[node['html'][:200] for node in issue['nodes'][:3]]}"
        for issue in found
        if issue["impact"] in GRAVE
    ]
