"""Write docs/identity-accuracy.md: what resolution makes of the annotated documents together.

usage: python -m docs.write_identity CORPORA
CORPORA is a folder with ar-news.jsonl and en-readouts.jsonl, whose texts are not part of the repository.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import yaml

from graph.documents import Document, read_documents
from graph.reading import read
from tests.gold.identity.causes import causes, entities
from tests.gold.identity.together import (
    BEYOND,
    GOLD,
    by_kind,
    from_annotations,
    from_records,
    golds,
    only_annotated,
    together,
)
from tests.gold.identity.truth import KINDS, Agreement, Missed, Resolved, Thing, agreement, truth

PAGE = Path(__file__).parent / "identity-accuracy.md"
CORPORA = ("ar-news.jsonl", "en-readouts.jsonl")
FROM = {"annotations": "from the annotations", "texts": "from the texts"}
NAMES_SHOWN = 4
REASONS = yaml.safe_load((GOLD / "identity" / "reasons.yaml").read_text(encoding="utf-8"))

HEAD = """# Identity accuracy

Made by `make accuracy CORPORA=FOLDER`; do not edit. The {documents} annotated documents of [gold.md](gold.md) resolved
together, and compared with what was found by reading to be one across documents: `tests/gold/identity` lists it, and
look-alikes that are not one, and says how it was made. Resolved twice: **from the annotations**, as if the documents
had been read without a fault, with the first annotated name of everybody and roles in English; and **from the texts**,
as the reader reads them, where what it does not find cannot be joined. The result is the same whether the documents
come one by one, in reverse or at once (`tests/gold/test_identity.py`).

## What several documents tell
"""

LEGEND = """
*whole*: all its mentions are one entity. *wrong*: joins that would have to be undone. *missed*: joins that would have
to be made. What nobody can tell from the texts (`unclear`) is counted neither way.
"""


def main(corpora: Path) -> None:
    """Read and resolve the annotated documents, and write the page."""
    texts = [*(str(corpora / name) for name in CORPORA), str(GOLD / "documents")]
    annotated = set(golds())
    documents = [entry for entry in read_documents(texts) if isinstance(entry, Document) and entry.id in annotated]
    mentions, keys = from_records(read(document) for document in documents)
    resolved = {"annotations": by_kind(together(from_annotations())), "texts": by_kind(together(mentions), keys)}
    PAGE.write_text("\n".join(_page(resolved)) + "\n", encoding="utf-8")


def _page(resolved: Mapping[str, Mapping[str, Resolved]]) -> Iterator[str]:
    agreed = {
        made: {kind: agreement(truth(kind), only_annotated(things)) for kind, things in kinds.items()}
        for made, kinds in resolved.items()
    }
    yield HEAD.format(documents=len(golds()))
    yield from _figures(agreed)
    yield LEGEND
    for made, kinds in agreed.items():
        yield f"## Wrong, {FROM[made]}\n"
        yield from _wrong(kinds, resolved[made])
        yield f"\n## Missed, {FROM[made]}\n"
        yield from _by_cause(kinds, resolved[made])
        for kind, found in kinds.items():
            yield from (_missed(missed, resolved[made][kind]) for missed in found.missed)
        yield ""
    yield "## Joined with what is not annotated\n"
    yield "Who is named but does not act, and what the reader reads beyond the annotations or otherwise: read through,"
    yield "and right but for what is marked.\n"
    for kind, things in resolved["texts"].items():
        yield from _beyond(kind, things)


def _figures(agreed: Mapping[str, Mapping[str, Agreement]]) -> Iterator[str]:
    yield "| | " + " | ".join(f"{FROM[made]}: told by several | whole | wrong | missed" for made in agreed) + " |"
    yield "|---|" + "---|" * 4 * len(agreed)
    for kind in KINDS:
        cells = [str(cell) for kinds in agreed.values() for cell in _cells(kinds[kind])]
        yield f"| {kind} | " + " | ".join(cells) + " |"


def _cells(found: Agreement) -> tuple[int, int, int, int]:
    wrong = sum(len(parts) - 1 for parts in found.wrong)
    return len(found.several), len(found.several) - len(found.missed), wrong, found.misses


def _wrong(kinds: Mapping[str, Agreement], resolved: Mapping[str, Resolved]) -> Iterator[str]:
    found = [
        f"- {kind}: " + "; ".join(_part(name, things, resolved[kind]) for name, things in parts.items()) + _why(parts)
        for kind, agreed in kinds.items()
        for parts in agreed.wrong
    ]
    yield from found or ["None."]


def _why(names: Iterable[str]) -> str:
    return "".join(f": {it['why']}" for it in REASONS["joined"] if {*it["things"]} <= {*names})


def _part(name: str, things: Sequence[Thing], resolved: Resolved) -> str:
    """A part of a wrong join: what it is (the annotation's name, if one document tells it), and how it is called."""
    gold = golds()[things[0].document]
    alone = [it for part in ("officials", "agencies") for it in gold.all(part) if it["key"] == things[0].key]
    what = f"{alone[0]['names'][0]} of {gold.id}" if alone and name.startswith(f"{things[0].key} of ") else name
    return f"{what} ({_called(things, resolved)})"


def _by_cause(kinds: Mapping[str, Agreement], resolved: Mapping[str, Resolved]) -> Iterator[str]:
    """Joins missed, by what the two documents that are most alike tell differently; one join may have several."""
    known = entities(resolved)
    yield "| | what the documents that are most alike tell differently | of the joins missed |\n|---|---|---|"
    for kind, agreed in kinds.items():
        told = [cause for missed in agreed.missed for cause in causes(missed, resolved[kind], known)]
        counted = Counter(difference for cause in told for difference in cause)
        yield from (f"| {kind} | {cause} | {count} of {len(told)} |" for cause, count in counted.most_common())
    yield ""


def _missed(missed: Missed, resolved: Resolved) -> str:
    return f"- {missed.name}: " + " | ".join(_called(part, resolved) for part in missed.parts)


def _beyond(kind: str, resolved: Resolved) -> Iterator[str]:
    """Entities with mentions in several documents, of which some are not annotated."""
    entities: dict[str, list[Thing]] = {}
    for thing, mention in sorted(resolved.items()):
        entities.setdefault(mention.entity.id, []).append(thing)
    for things in entities.values():
        new = [thing for thing in things if thing.key.startswith(BEYOND)]
        if new and len({thing.document for thing in things}) > 1:
            known = [thing for thing in things if thing not in new]
            rest = f" with {_called(known, resolved)}" if known else ""
            called = {(thing.document, resolved[thing].name) for thing in new}
            marks = [it["why"] for it in REASONS["beyond"] if (it["document"], it["name"]) in called]
            yield f"- {kind}: {_called(new, resolved)}{rest}" + "".join(f" (**wrong**: {mark})" for mark in marks)


def _called(things: Sequence[Thing], resolved: Resolved) -> str:
    """Names, the commonest first, and how many documents use them; the documents, where there are no names."""
    names = Counter(filter(None, (resolved[thing].name for thing in things)))
    if not names:
        return _some(f"{thing.document}, {thing.key.removeprefix(BEYOND)}" for thing in things)
    return _some(f"{name} ×{count}" if count > 1 else name for name, count in names.most_common())


def _some(names: Iterable[str]) -> str:
    told = list(names)
    return ", ".join(told[:NAMES_SHOWN]) + (f" and {len(told) - NAMES_SHOWN} more" if told[NAMES_SHOWN:] else "")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
