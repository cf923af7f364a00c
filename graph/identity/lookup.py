"""The entity a typed name means: in any script or spelling, whole or the surname alone; never a guess among several."""

import re
from collections.abc import Iterable

from graph.errors import AmbiguousName, UnknownName

from .candidates import Candidate, Candidates
from .names import compare, contains, nearest, normalise, sound_keys
from .names.comparison import SAME
from .names.spelling import words

_ID = re.compile(r"[a-z]+-[0-9a-f]{12}")
_POOL = 200  # candidates asked of the store: sounds are coarse, some fifty words of 20,000 share a key
_TIE = 0.08  # a match this close to the best is as good: the same surname, spelled another way
_SPELLED, _WHOLE, _PART, _NEARLY = 4, 3, 2, 1
# A single word, misspelt, with nothing better in the graph. Set on the same words as `SAME`: 72 % of 585 pairs of
# Arabic spellings of one name reach it, 14 % of pairs of different names with the same consonants.
_NEARLY_SAME = 0.78


def find(query: str, label: str, candidates: Candidates) -> Candidate:
    """The one entity that a typed name means.

    A name spelled like the query, word for word, beats one that sounds like it, and both beat one that the query
    is a part of (a surname). An official's surname alone always counts as a part, so that two people who share it
    are both found. Only when there is none of these, a single word nearly like one of a name is taken.

    Args:
        query: a name, an acronym, a title, or an entity's id.
        label: label of the entity: Official, Agency, Post, Place, Initiative.
        candidates: where the graph is asked.

    Raises:
        AmbiguousName: several entities answer equally well; they are listed.
        UnknownName: none does; the nearest names are listed.
    """
    query = query.strip()
    if _ID.fullmatch(query) and (known := candidates.with_id(label, query)):
        return known
    keys = sound_keys(query)
    pool = candidates.candidates(label, keys, _POOL) if keys else []
    best = _best([(*_answer(query, candidate), candidate) for candidate in pool])
    if not best:
        raise _unknown(query, label, candidates.all_names(label))
    if len(best) > 1:
        raise AmbiguousName(
            f"{query!r} may be any of {len(best)} entries ({label})",
            "give the full name, or one of these ids",
            tuple((entity.id, _line(entity)) for entity in best),
        )
    return best[0]


def _answer(query: str, candidate: Candidate) -> tuple[int, float]:
    """How an entity answers to a query: the kind of match and its score; 0 when it does not."""
    surname = candidate.label == "Official" and " " not in normalise(query)
    return max((_match(query, name, surname) for name in candidate.names), default=(0, 0.0))


def _match(query: str, name: str, surname: bool) -> tuple[int, float]:
    if not surname and normalise(query) == normalise(name):
        return _SPELLED, 1.0
    whole = compare(query, name)
    if not surname and whole.same:
        return _WHOLE, whole.score
    part = contains(name, query)
    if part >= SAME:
        return _PART, part
    return (_NEARLY, part) if part >= _NEARLY_SAME and len(words(query)) == 1 else (0, 0.0)


def _best(answers: list[tuple[int, float, Candidate]]) -> list[Candidate]:
    """Those of the best kind that are as good as the best of them, most mentioned first."""
    kind = max((kind for kind, _, _ in answers), default=0)
    if not kind:
        return []
    scores = {entity.id: (score, entity) for found, score, entity in answers if found == kind}
    least = max(score for score, _ in scores.values()) - _TIE
    good = [entity for score, entity in scores.values() if score >= least]
    return sorted(good, key=lambda entity: (-entity.mentions, entity.id))


def _unknown(query: str, label: str, entities: Iterable[Candidate]) -> UnknownName:
    names = nearest(query, ((_shown(entity), entity.names) for entity in entities))
    hint = "" if names else "nothing of that kind has a name like it"
    return UnknownName(f"nobody and nothing in the graph is called {query!r} ({label})", hint, names)


def _shown(entity: Candidate) -> str:
    return entity.name or next(iter(entity.posts), entity.id)


def _line(entity: Candidate) -> str:
    return ", ".join(part for part in (entity.name, *entity.posts, entity.country) if part)
