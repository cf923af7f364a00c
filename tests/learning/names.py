"""Write what is learned about spellings of names: `python -m tests.learning.names TABLE`.

TABLE has Latin words, Arabic words with their letters apart, and how often they were found together, parted by tabs.
Written are `sounds.tsv`, `established.tsv` and `frequencies.tsv` in `ontology/lexicon`; `--measure` writes nothing and
says how well held pairs are told apart.
"""

import argparse
import random
from collections import Counter, defaultdict
from itertools import chain
from pathlib import Path

from graph.identity.names.sounds import SCRIPTS, table, units, word_keys
from graph.identity.names.writing import fold
from ontology.files import folder
from tests.graph.identity.names.development import given_names, people

from .costs import SCALE, Costs
from .tokens import Pair, Token, different, groups, same, tokens

ROUNDS = 6
_PLAUSIBLE = -2.0  # odds by the tables set by hand
_WORTH = 0.03  # a smaller change is not written
_OFTEN, _WITH, _SHARE = (
    4,
    3,
    0.1,
)  # an established name; a spelling of it, and its share of what the spelling is found with
_FREQUENT, _WORDS = 20, 100_000
_SOURCE = "From CC0 pairs of words, see NOTICE; python -m tests.learning.names"


def pairs(rows: list[Token], model: Costs, chance: random.Random, *, held: bool = False) -> list[Pair]:
    """Everything that is learned from, or the held part."""
    spelled = [*given_names(held=held), *(word for person in people(held=held) for word in person.words())]
    return [
        *same(rows, lambda a, b: model.odds(a, b) > _PLAUSIBLE, chance),
        *different(rows, model.odds, chance),
        *groups(given_names(held=held), chance),
        *chain.from_iterable(groups([line], chance) for line in spelled[len(given_names(held=held)) :]),
    ]


def write_costs(model: Costs) -> None:
    """What differs from the tables set by hand."""
    known = table(learned=False)
    lines = [
        f"# What one spelling costs for another, where it is not what sounds.yaml gives. {_SOURCE}",
        "# An empty `other` is the absence of the unit; `scripts`: both words in one script, or each in another.",
        "unit\tother\tscripts\tcost",
    ]
    for a, costs in enumerate(model.costs):
        for b, cost in enumerate(costs[a + 1 :], a + 1):
            if abs(cost / SCALE - known.costs[a][b]) >= _WORTH:
                lines.append(f"{known.patterns[a]}\t{known.patterns[b]}\t\t{cost / SCALE:.2f}")
    for scripts, gaps in zip(SCRIPTS, model.gaps, strict=True):
        for unit, cost in enumerate(gaps):
            if abs(cost / SCALE - known.gaps[SCRIPTS.index(scripts)][unit]) >= _WORTH:
                lines.append(f"{known.patterns[unit]}\t\t{scripts}\t{cost / SCALE:.2f}")
    _write("sounds.tsv", lines)


def write_established(rows: list[Token], model: Costs) -> None:
    """Frequent names with their frequent spellings."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    of_latin: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        if model.odds(row.latin, row.arabic) > _PLAUSIBLE:
            found[fold(row.arabic)][fold(row.latin)] += row.times
            of_latin[fold(row.latin)][fold(row.arabic)] += row.times
    lines = [
        f"# Names found in Arabic {_OFTEN} times and more, with their spellings in Latin script found {_WITH} times",
        "# and more, folded, without article. Spellings of one line are one name; words of two lines, none in common,",
        "# are most likely two.",
        f"# {_SOURCE}",
        "arabic\tlatin",
    ]
    for arabic, counts in sorted(found.items(), key=lambda item: (-item[1].total(), item[0])):
        spellings = [
            latin
            for latin, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            if count >= max(_WITH, _SHARE * max(of_latin[latin].values()))
        ]
        if spellings and counts.total() >= _OFTEN:
            lines.append(f"{arabic}\t{' '.join(spellings)}")
    _write("established.tsv", lines)


def write_frequencies(rows: list[Token]) -> None:
    """How often words of the same sounds occur."""
    counts = Counter[str]()
    for row in rows:
        counts[word_keys(row.latin)[0]] += row.times
    lines = [
        f"# How often the sounds of a word (its first key) occur in {_WORDS:,} words, from {_FREQUENT} times on.",
        f"# {_SOURCE}",
        "sounds\tfrequency",
    ]
    for key, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        if (often := round(count * _WORDS / counts.total())) >= _FREQUENT:
            lines.append(f"{key}\t{often}")
    _write("frequencies.tsv", lines)


def _write(name: str, lines: list[str]) -> None:
    (folder() / "lexicon" / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def measure(model: Costs, held: list[Pair]) -> None:
    """Best F1 of held pairs of words, by their scripts."""
    for number, scripts in enumerate(SCRIPTS):
        odds = sorted(
            ((model.odds(p.a, p.b), p.one) for p in held if model.scripts(units(p.a), units(p.b)) == number),
            reverse=True,
        )
        true = sum(one for _, one in odds)
        right = best = 0.0
        for n, (_, one) in enumerate(odds, 1):
            right += one
            best = max(best, 2 * right / (n + true))
        print(f"{scripts}: {true} of {len(odds)} pairs are one name; best F1 {best:.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", type=Path)
    parser.add_argument("--measure", action="store_true")
    options = parser.parse_args()
    chance, model, rows = random.Random(1), Costs(), list(tokens(options.table))
    learned_from, held = (
        pairs(rows, model, chance),
        pairs(list(tokens(options.table, held=True)), model, chance, held=True),
    )
    print(f"{sum(pair.one for pair in learned_from)} pairs of one name, {len(learned_from)} pairs")
    measure(model, held)
    model.learn(learned_from, ROUNDS, chance)
    measure(model, held)
    if not options.measure:
        write_costs(model)
        everything = [*rows, *tokens(options.table, held=True)]
        write_established(everything, model)
        write_frequencies(everything)


if __name__ == "__main__":
    main()
