"""A coverage-guided fuzz run of reading with atheris: `make fuzz`.

Half of the inputs are bytes, as files come: decoded, taken for text, Markdown, a page or JSON Lines. The other half
string scraps of the lexicons together, which chance alone would not write. What is read must keep every promise of
`tests/graph/reading/promises.py`; an input that does not is written to the current folder, and becomes a test.

    python -m tests.fuzz.reading [FOLDER] [-max_total_time=600 and other options of libFuzzer]
    python -m tests.fuzz.reading FILE

FOLDER keeps inputs that reached new code, for the next run; without one they are kept in a temporary folder.
FILE is an input to be read once more.
"""

import sys
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import atheris

# What is imported here is instrumented; the standard library and what is compiled are not.
with atheris.instrument_imports(include=["graph"]):
    from graph.documents import Document
    from graph.documents.collection import parse_documents
    from graph.documents.json_lines import raw_lines, read_json_lines
    from graph.documents.page import page
    from graph.errors import BadInput
    from tests.graph.reading import promises, scraps

from ontology import LANGUAGES

SEEDS = Path(__file__).parents[2] / "seeds"
LONGEST = 1_500
_STRUNG, _STREAM, _PAGE, _LINES = range(4)
_JOINTS = (" ", " ", " ", "", ", ", ". ", "\n", "\n\n")
_LANGS = (None, *LANGUAGES)


def one_input(data: bytes) -> None:
    """Read what an input stands for; its first byte says how it comes."""
    for document in _documents(data):
        promises.check(document)


def _documents(data: bytes) -> Iterator[Document]:
    kind, rest = (data[0] % 8, data[1:]) if data else (_STREAM, b"")
    try:
        if kind == _STREAM:
            yield from _taken(parse_documents(BytesIO(rest), "fuzz"))
        elif kind == _PAGE:
            yield page({}, rest.decode(errors="replace"), "fuzz", "fuzz")
        elif kind == _LINES:
            yield from _taken(read_json_lines(raw_lines(BytesIO(b'{"text": "' + rest)), "fuzz"))
        else:
            text = strung(atheris.FuzzedDataProvider(rest))
            yield from _taken(parse_documents(BytesIO(text.encode()), "fuzz"))
    except BadInput:
        return


def _taken(entries: Iterator[Document | BadInput]) -> Iterator[Document]:
    return (entry for entry in entries if isinstance(entry, Document) and entry.lang in _LANGS)


def strung(provider: atheris.FuzzedDataProvider) -> str:
    """Scraps strung together: two kinds of words, and now and then what no writer writes."""
    kinds = scraps.scraps()
    own = [provider.ConsumeIntInRange(0, len(LANGUAGES) - 1) for _ in range(2)]
    pieces: list[str] = []
    while provider.remaining_bytes() > 0 and len(pieces) < 200:
        choice = provider.ConsumeIntInRange(0, 11)
        kind = kinds[own[choice % 2]] if choice < 8 else kinds[len(LANGUAGES) + choice - 8]
        pieces.append(kind[provider.ConsumeIntInRange(0, len(kind) - 1)])
        pieces.append(_JOINTS[provider.ConsumeIntInRange(0, len(_JOINTS) - 1)])
    return "".join(pieces)


def _write_seeds(folder: Path) -> None:
    """The example documents as they are and as JSON Lines would have them, cut to what is read quickly."""
    for path in sorted(SEEDS.glob("*-*.md")):
        content = path.read_bytes()
        for kind in (_STREAM, _PAGE, _LINES):
            for start in range(0, min(len(content), 4 * LONGEST), LONGEST):
                name = f"{path.stem}-{kind}-{start}"
                (folder / name).write_bytes(bytes([kind]) + content[start : start + LONGEST])
    for number in range(64):
        (folder / f"strung-{number}").write_bytes(bytes([4, *((number * step) % 251 for step in range(1, 120))]))


def main() -> None:
    paths = [word for word in sys.argv[1:] if not word.startswith("-")]
    options = [word for word in sys.argv[1:] if word.startswith("-")]
    limits = [f"-max_len={LONGEST}", "-timeout=60", "-rss_limit_mb=2048"]
    with tempfile.TemporaryDirectory() as seeds, tempfile.TemporaryDirectory() as kept:
        _write_seeds(Path(seeds))
        inputs = paths if any(Path(path).is_file() for path in paths) else [*(paths or [kept]), seeds]
        atheris.Setup([sys.argv[0], *limits, *options, *inputs], one_input)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
