import re
from pathlib import Path

from graph import __version__

ROOT = Path(__file__).parents[2]


def test_the_changelog_opens_with_this_version() -> None:
    heading = re.search(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert heading is not None
    assert heading[1].split(" ")[0] == __version__


def test_locks_hold_a_hash_for_each_package_and_no_address() -> None:
    for lock in sorted((ROOT / "requirements").glob("*.txt")):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text, lock.name
        packages = re.findall(r"^[a-z0-9].*?==", text, re.MULTILINE | re.IGNORECASE)
        entries = re.split(r"^(?=[a-zA-Z0-9])", text, flags=re.MULTILINE)[1:]
        assert len(packages) == len(entries)
        assert all("--hash=sha256:" in entry for entry in entries), lock.name
