"""What one spelling costs for another, by logistic regression over the cheapest alignments of pairs of words.

The odds that two words are one name are a start, and so much for each unit, minus what their alignment costs. The costs
begin as set by hand; each pair moves those of the operations in its alignment.
"""

import random
from collections import defaultdict
from math import exp, log, sqrt

from graph.identity.names.sounds import SCRIPTS, table, units

from .tokens import Pair

SCALE = 6.0  # log odds for a cost of 1
_ARABIC = SCRIPTS.index("arabic")  # too few pairs: the costs of two Arabic words stay as set by hand
_RATE, _HOLD = 0.3, 0.004  # of learning; of the pull back to what was set by hand
_NOISE_ONE, _NOISE_TWO = -7.0, 5.5  # odds beyond which a pair is taken for mislabelled

Units = tuple[int, ...]
Operation = tuple[int, ...]  # of two units, or of one that is absent


class Costs:
    """Costs in log odds, by the scripts of the two words."""

    def __init__(self) -> None:
        known = table(learned=False)
        self.first_arabic = known.first_arabic
        self.given = [[cost * SCALE for cost in costs] for costs in known.costs]
        self.absent = [[gap * SCALE for gap in gaps] for gaps in known.gaps]
        self.costs = [list(costs) for costs in self.given]
        self.gaps = [list(gaps) for gaps in self.absent]
        self.start, self.each = [3.0] * len(SCRIPTS), [0.1] * len(SCRIPTS)
        self._moved: dict[object, float] = defaultdict(float)

    def scripts(self, a: Units, b: Units) -> int:
        """Place in `SCRIPTS` of two words."""
        return (a[0] >= self.first_arabic) + (b[0] >= self.first_arabic)

    def odds(self, a: str, b: str) -> float:
        """Log odds that two words are one name."""
        left, right = units(a), units(b)
        scripts = self.scripts(left, right)
        return self.start[scripts] + self.each[scripts] * max(len(left), len(right)) - self._align(left, right)[0]

    def learn(self, pairs: list[Pair], rounds: int, chance: random.Random) -> None:
        """Go through the pairs several times, each time in another order."""
        for _ in range(rounds):
            chance.shuffle(pairs)
            loss = sum(self._learn_one(pair) for pair in pairs) / sum(pair.counts for pair in pairs)
            print(f"loss {loss:.4f}, start {self.start}, each {self.each}", flush=True)

    def _learn_one(self, pair: Pair) -> float:
        a, b = units(pair.a), units(pair.b)
        scripts, length = self.scripts(a, b), max(len(a), len(b))
        if scripts == _ARABIC:
            return 0.0
        cost, operations = self._align(a, b)
        odds = self.start[scripts] + self.each[scripts] * length - cost
        if odds < _NOISE_ONE if pair.one else odds > _NOISE_TWO:
            return 0.0
        chance = 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
        error = (chance - pair.one) * pair.counts
        if abs(error) > 0.003:
            for operation in operations:
                self._move_cost(operation, scripts, -error)
            self._move(self.start, scripts, ("start", scripts), error, 3.0, error)
            self._move(self.each, scripts, ("each", scripts), error * length * 0.2, 0.1, error)
        return -pair.counts * log(max(1e-9, chance if pair.one else 1 - chance))

    def _move_cost(self, operation: Operation, scripts: int, slope: float) -> None:
        if len(operation) == 1:
            (unit,) = operation
            self._move(self.gaps[scripts], unit, (scripts, unit), slope, self.absent[scripts][unit], slope)
            return
        a, b = operation
        self._move(self.costs[a], b, operation, slope, self.given[a][b], slope)
        self.costs[a][b] = self.costs[b][a] = max(0.0, self.costs[a][b])

    def _move(self, row: list[float], place: int, what: object, slope: float, given: float, error: float) -> None:
        """One step of AdaGrad."""
        slope += _HOLD * (row[place] - given) * abs(error)
        self._moved[what] += slope * slope
        row[place] = max(0.0, row[place] - _RATE * slope / sqrt(1 + self._moved[what]))

    def _align(self, a: Units, b: Units) -> tuple[float, list[Operation]]:
        """Cost of the cheapest alignment, and what it is made of."""
        gaps, costs = self.gaps[self.scripts(a, b)], self.costs
        rows = [[0.0]]
        for unit in b:
            rows[0].append(rows[0][-1] + gaps[unit])
        for unit in a:
            above, row = rows[-1], [rows[-1][0] + gaps[unit]]
            for n, other in enumerate(b):
                row.append(min(above[n] + costs[unit][other], above[n + 1] + gaps[unit], row[n] + gaps[other]))
            rows.append(row)
        return rows[-1][-1], self._operations(a, b, rows, gaps)

    def _operations(self, a: Units, b: Units, rows: list[list[float]], gaps: list[float]) -> list[Operation]:
        i, j, found = len(a), len(b), list[Operation]()
        while i or j:
            if i and j and rows[i][j] == rows[i - 1][j - 1] + self.costs[a[i - 1]][b[j - 1]]:
                i, j = i - 1, j - 1
                if a[i] != b[j]:
                    found.append((min(a[i], b[j]), max(a[i], b[j])))
            elif i and rows[i][j] == rows[i - 1][j] + gaps[a[i - 1]]:
                i -= 1
                found.append((a[i],))
            else:
                j -= 1
                found.append((b[j],))
        return found
