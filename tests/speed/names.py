"""How fast names are made ready and compared: `python -m tests.speed.names`.

The names are made up of two or three of the established words of names, half in each script. Half of the pairs are what
blocking gives, names that share a word by sound; the other half is drawn at random.
"""

import argparse
import random
import time
from collections import defaultdict
from statistics import median

from graph.identity.names import Name, compare, prepare, sound_keys
from ontology.files import rows

WORDS = 3  # of a name at most


def names(count: int, chance: random.Random) -> list[str]:
    """Distinct made-up names, the frequent words as frequent as in a population (by Zipf's law)."""
    table = list(rows("lexicon/established.tsv"))
    words = {"arabic": [row["arabic"] for row in table], "latin": [row["latin"].split()[0] for row in table]}
    weights = [1 / rank for rank in range(1, len(table) + 1)]
    found: dict[str, None] = {}
    while len(found) < count:
        script = chance.choice(["arabic", "latin"])
        found[" ".join(chance.choices(words[script], weights, k=chance.choice([2, 2, WORDS])))] = None
    return list(found)


def pairs(prepared: list[Name], count: int, chance: random.Random) -> list[tuple[Name, Name]]:
    """Pairs of names, every second one sharing a key of sounds."""
    blocks = defaultdict(list)
    for name in prepared:
        for key in sound_keys(name.text):
            blocks[key].append(name)
    shared = [block for block in blocks.values() if len(block) > 1]
    sizes = [len(block) for block in shared]
    found = []
    for block in chance.choices(shared, sizes, k=count // 2):
        one, other = chance.sample(block, 2)
        found += [(one, other), (chance.choice(prepared), chance.choice(prepared))]
    return found


def rate(count: int, compared: int, seed: int) -> tuple[float, float]:
    """Names made ready a second, and pairs compared a second after that."""
    chance = random.Random(seed)
    texts = names(count, chance)
    prepare("Ali")
    begin = time.process_time()
    prepared = [prepare(text) for text in texts]
    ready = time.process_time() - begin
    drawn = pairs(prepared, compared, chance)
    begin = time.process_time()
    for one, other in drawn:
        compare(one, other)
    return count / ready, compared / (time.process_time() - begin)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--names", type=int, default=20_000)
    parser.add_argument("--pairs", type=int, default=500_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    begin = time.process_time()
    compare("Ali", "علي")
    print(f"tables: {time.process_time() - begin:.3f} s, once")
    rates = [rate(options.names, options.pairs, seed) for seed in range(options.rounds)]
    print(f"made ready: {median(ready for ready, _ in rates):,.0f} names a second on one core")
    print(f"compared: {median(pairs for _, pairs in rates):,.0f} pairs a second on one core")


if __name__ == "__main__":
    main()
