"""Names of real people and frequent given names in several spellings: what the matcher was developed on.

Six of ten, by a digest of the Arabic name, are what it learned from; the others are held to measure it.
"""

from hashlib import sha256
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from graph.identity.names.spelling import words
from ontology.files import rows

FOLDER = Path(__file__).parent
TRADITIONS = ("arabic", "french", "english", "spanish", "turkish", "german")


class Person(NamedTuple):
    """Spellings of a person's name, those of each tradition."""

    spellings: tuple[tuple[str, ...], ...]

    def pairs(self) -> dict[tuple[str, str], tuple[str, str]]:
        """Each two spellings of different traditions, with these."""
        return {
            (a, b): (TRADITIONS[i], TRADITIONS[j])
            for (i, ours), (j, theirs) in combinations(enumerate(self.spellings), 2)
            for a in ours
            for b in theirs
            if a != b
        }

    def words(self) -> list[list[str]]:
        """Spellings of the first word, of the second …, where all spellings have as many words."""
        apart = [[forms[0] for forms in words(name)] for names in self.spellings for name in names]
        apart = [name for name in apart if len(name) == len(apart[0])]
        return [list(dict.fromkeys(column)) for column in zip(*apart, strict=True)]


def people(*, held: bool) -> list[Person]:
    """The people of `development.tsv`."""
    lines = _lines("development.tsv")[1:]
    found = [Person(tuple(tuple(map(str.strip, cell.split("|"))) for cell in line.split("\t"))) for line in lines]
    return [person for person in found if _is_held(person.spellings[0][0]) == held]


def given_names(*, held: bool) -> list[list[str]]:
    """The lines of `ontology/lexicon/given_names.tsv`: spellings of one name each."""
    found = [[row["arabic"], *row["latin"].split()] for row in rows("lexicon/given_names.tsv")]
    return [line for line in found if _is_held(line[0]) == held]


def _lines(name: str) -> list[str]:
    return [line for line in (FOLDER / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def _is_held(arabic: str) -> bool:
    return int(sha256(arabic.encode()).hexdigest(), 16) % 10 >= 6
