"""How fast documents are read, how much memory that takes, how long a start takes: `make benchmark`.

The documents are the committed ones, each cut or repeated to 2,000 characters and numbered so that no two are equal.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from graph.documents import Document, read_documents
from graph.reading import read

ROOT = Path(__file__).parents[2]
LENGTH = 2_000
SHORT = "Le ministre espagnol de l'Intérieur a reçu mardi à Madrid son homologue marocain."
MITHAQ = [sys.executable, "-P", "-c", "from graph.cli import main; main()"]


def documents(count: int) -> Iterator[dict[str, str]]:
    """Documents of 2,000 characters in four languages, as fields of JSON Lines."""
    folders = [ROOT / "seeds", ROOT / "tests" / "gold" / "documents"]
    entries = read_documents([str(folder) for folder in folders])
    texts = [(entry.text, read(entry).document.lang) for entry in entries if isinstance(entry, Document)]
    for number, (text, lang) in enumerate(islice(cycle(texts), count)):
        repeated = f"{number}. {text}\n" * (LENGTH // len(text) + 1)
        yield {"id": f"speed-{number}", "lang": lang, "published": "2025-06-02", "text": repeated[:LENGTH]}


def rate(count: int, rounds: int) -> float:
    """Documents a second on one core, cold start left out: the median of some rounds."""
    made = [Document(**fields) for fields in documents(count)]
    for document in made[:20]:
        read(document)
    taken = []
    for _ in range(rounds):
        begin = time.perf_counter()
        for document in made:
            read(document)
        taken.append(time.perf_counter() - begin)
    return count / median(taken)


def run(*words: str) -> tuple[float, float]:
    """Seconds of one run of the program, and peak MB of its largest process."""
    code = "import resource,subprocess,sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
    code += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    begin = time.perf_counter()
    peak = subprocess.run([sys.executable, "-c", code, *MITHAQ, *words], check=True, capture_output=True).stdout
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return time.perf_counter() - begin, int(peak) / unit


def start_up(folder: Path) -> float:
    """Seconds that `mithaq read` takes for one short document: the median of five runs."""
    short = folder / "short.txt"
    short.write_text(SHORT, encoding="utf-8")
    return median(run("read", str(short))[0] for _ in range(5))


def stream(count: int, jobs: int, folder: Path) -> tuple[float, float]:
    """Seconds and peak MB of `mithaq read` for many documents."""
    many = folder / "many.jsonl"
    with many.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(fields, ensure_ascii=False) + "\n" for fields in documents(count))
    return run("read", "--jobs", str(jobs), str(many))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=400, help="documents for the rate")
    parser.add_argument("--stream", type=int, default=10_000, help="documents streamed for the memory; 0: none")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes for the stream")
    options = parser.parse_args()
    print(f"rate: {rate(options.count, 3):.0f} documents of {LENGTH:,} characters a second on one core")
    with tempfile.TemporaryDirectory() as folder:
        print(f"start: {start_up(Path(folder)):.2f} s for `mithaq read` on one short document")
        for count in filter(None, (options.stream // 10, options.stream)):
            seconds, peak = stream(count, options.jobs, Path(folder))
            print(f"stream: {count:,} documents in {seconds:.0f} s with {options.jobs} jobs, {peak:.0f} MB at most")


if __name__ == "__main__":
    main()
