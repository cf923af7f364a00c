"""The library that draws networks is the published file, and its licence lies beside it."""

from hashlib import sha256
from pathlib import Path

STATIC = Path(__file__).parents[2] / "graph" / "explore" / "static"
NOTICE = Path(__file__).parents[2] / "NOTICE"
# dist/cytoscape.min.js of the npm package cytoscape 3.34.4
PINNED = "081591ab735b2b6a3b31a3c60f8f3a3e2fee8c92939e0c7820ad1208571b6cd8"


def test_the_file_is_the_published_one() -> None:
    assert sha256((STATIC / "cytoscape.min.js").read_bytes()).hexdigest() == PINNED


def test_licence_lies_beside_it_and_is_noticed() -> None:
    assert "Permission is hereby granted, free of charge" in (STATIC / "cytoscape.LICENSE.txt").read_text("utf-8")
    assert "Cytoscape.js 3.34.4" in NOTICE.read_text("utf-8")
