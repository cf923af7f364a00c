"""What resolution compares of a mention: fixed by the mention's own document, never by how others were resolved.

Hence resolution is a function of the set of mentions, and the order of loading does not matter. Traits are flat
properties of the Mention node; `blocks` holds the tokens by which mentions worth comparing find each other:

    2mcxbtlf   two words of a name by their sounds, in order of the alphabet (see `names.sound_keys`)
    1mcma 1mc  a word of a full name, with the country (zz: unknown) and without
    3mcma 3mc  the only word of a name, likewise
    4kxmc 5kxmc   the initial for which a first word stands, with the last word; the first letter of a whole first word
    p5f0c…     a post that somebody named holds; q5f0c… the post by which alone somebody is known
    o5f0c…     a post that somebody named holds and that is more than a role: by it like names find each other
    ema20250128   an event of a side or place of a country, on a day or published about it
    tma        an agreement of a party of a country
    a5f0c…     a body by its acronym, beside another name; c5f0c… the body that has one
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import combinations

from graph.claims.dates import bounds, interval
from graph.claims.model import Mention, Value
from ontology.record import Agreement, Event, Record

from .happenings.blocks import dates
from .happenings.days import told_days
from .names.nicknames import in_full
from .names.sounds import word_keys
from .names.spelling import words

UNKNOWN_COUNTRY = "zz"
NAMESAKES = frozenset("12345o")  # marks of the tokens by which only people look for each other
_BARE = re.compile(r"[^0-9a-z]")
_KEYS_A_WORD = 8  # the likeliest readings of a spelling
# Sounds that spellings confuse most (ch, j, s; b, f) are one here: candidates are compared exactly afterwards.
_COARSE = str.maketrans("cjf", "ssb")
_TWICE = re.compile(r"(.)\1+")
_LONGEST = 5  # days; a longer span is mostly a month or a period
_MOST_SIDES = 8  # at a larger gathering not everybody met everybody


def blocks(mention: Mention) -> list[str]:
    """The tokens by which a mention is found."""
    return str(mention.traits.get("blocks", "")).split()


def listed(traits: Mapping[str, Value], name: str) -> list[str]:
    """A trait that is a list of text; empty where the mention has none."""
    value = traits.get(name, [])
    return list(value) if isinstance(value, list | tuple) else []


def name_blocks(names: Iterable[str], country: str) -> list[str]:
    """Tokens under which the mention of somebody named is found.

    Args:
        names: every form of the name in the document.
        country: ISO 3166-1 alpha-2 code; empty when unknown.
    """
    place = country.lower() or UNKNOWN_COUNTRY
    mark = "1" if any(len(word_sounds(name)) > 1 for name in names) else "3"
    found: dict[str, None] = {}
    for name in names:
        for sound in surname_sounds(name):
            found[f"{mark}{sound}{place}"] = found[f"{mark}{sound}"] = None
        found |= dict.fromkeys((*pair_blocks(name), *initial_blocks(name)))
    return list(found)


def initial_blocks(name: str, sought: bool = False) -> list[str]:
    """Tokens of an initial beside the last word: 4 for a name that has one for its first word, 5 for one that has not.

    Args:
        name: as written.
        sought: give the tokens of the other kind, which are to be looked for.
    """
    keys = word_sounds(name)
    if len(keys) < 2:
        return []
    mark = "4" if (len(words(name)[0][0]) == 1) != sought else "5"
    return list(dict.fromkeys(f"{mark}{first[:1]}x{last}" for first in keys[0] for last in keys[-1]))


def surname_sounds(name: str) -> list[str]:
    """Sounds of the words by which alone a person may be called: all but the first of several."""
    keys = word_sounds(name)
    return [sound for sounds in (keys[1:] or keys) for sound in sounds]


def token(mark: str, node: str) -> str:
    """A token for a node: the mark and the digits of its id."""
    return mark + node.rpartition("-")[2]


def is_acronym(name: str) -> bool:
    """Whether a name is one word of three capitals or more."""
    return len(name) > 2 and name.isalpha() and name.isupper()


@lru_cache(maxsize=1 << 16)
def pair_blocks(name: str) -> tuple[str, ...]:
    """Tokens of each two words of a name, and of each word with two neighbours written as one."""
    keys = word_sounds(name)
    found: dict[str, None] = {}
    for one, other in combinations(range(len(keys)), 2):
        found |= _pairs(keys[one], keys[other])
    for start in range(len(keys) - 1):
        joined = tuple(_one(left, right) for left in keys[start][:1] for right in keys[start + 1][:1])
        for other, sounds in enumerate(keys):
            if other not in (start, start + 1):
                found |= _pairs(joined, sounds)
    return tuple(found)


@lru_cache(maxsize=1 << 16)
def word_sounds(name: str) -> tuple[tuple[str, ...], ...]:
    """For each word of a name its likeliest sounds, coarser than `names.sound_keys`.

    A particle may belong to the word; a short form sounds like the names it is short for as well.
    """
    spelled = ((*forms, *in_full(forms[0])) for forms in words(name))
    return tuple(
        tuple(dict.fromkeys(_coarse(key[1:]) for form in forms for key in word_keys(form)[:_KEYS_A_WORD]))
        for forms in spelled
    )


def _coarse(key: str) -> str:
    return _TWICE.sub(r"\1", key.translate(_COARSE))


def _pairs(left: Sequence[str], right: Sequence[str]) -> dict[str, None]:
    return {f"2{min(a, b)}x{max(a, b)}": None for a in left for b in right}


def _one(left: str, right: str) -> str:
    """Sounds of two words written as one; a sound that ends the first and opens the second is heard once."""
    return left + (right[1:] if right[:1] == left[-1:] else right)


def day(record: Record) -> str:
    """ISO day from which a document tells: of its publication, else of the first event it dates; empty when unknown."""
    dates = [record.document.published or "", *(event.start or "" for event in record.events or ())]
    return next((str(first) for date in dates if date and (first := bounds(date).start_min)), "")


def company(record: Record) -> dict[str, list[str]]:
    """For each official those named who take part in the same events: sounds of surnames, with the country if known."""
    known = {
        official.id: [f"{sound}:{official.country or ''}" for sound in surname_sounds(official.name)]
        for official in record.officials or ()
        if official.name
    }
    found: dict[str, dict[str, None]] = {official.id: {} for official in record.officials or ()}
    for event in record.events or ():
        sides = [side for side in event.participants or () if side in found]
        for side in sides:
            found[side] |= {key: None for other in sides if other != side for key in known.get(other, ())}
    return {local: list(keys) for local, keys in found.items()}


def attended(record: Record) -> dict[str, list[str]]:
    """For each official the local ids of the events it takes part in."""
    found: dict[str, list[str]] = {official.id: [] for official in record.officials or ()}
    for event in record.events or ():
        for side in dict.fromkeys(event.participants or ()):
            if side in found:
                found[side].append(event.id)
    return found


def scenes(event: Event) -> list[str]:
    """Each day of an event with the country of its place: who is told of there by one name is one person.

    Empty for an event without days or place, and for one that lasts longer than a visit does.
    """
    told, place = days(event), event.place
    where = place and (place.country or place.city)
    if not where or "first" not in told or "last" not in told:
        return []
    first, last = (date.fromisoformat(str(told[key])).toordinal() for key in ("first", "last"))
    return [f"{date.fromordinal(day)} {where}" for day in range(first, last + 1)] if last - first < _LONGEST else []


def met(event: Event, countries: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Pairs of local ids that met; where the document gives none, sides of different countries at a small gathering.

    Args:
        event: as the document tells it.
        countries: country of each official and body, by local id; a country's code stands for itself.
    """
    if event.met:
        yield from ((one, other) for one, other in event.met)
        return
    sides = list(dict.fromkeys(event.participants or ()))
    if len(sides) <= _MOST_SIDES:
        for one, other in combinations(sides, 2):
            if countries.get(one, one) != countries.get(other, other):
                yield one, other


def event_blocks(countries: Iterable[str], told: Mapping[str, Value], published: str) -> list[str]:
    """Tokens of an event: each country with each day, and with the days about its publication.

    Args:
        countries: of the sides and the place; empty where unknown.
        told: its `first` and `last` day, as `days` gives them.
        published: ISO day of publication; empty when unknown.
    """
    first, last = (date.fromisoformat(str(told[key])) if key in told else None for key in ("first", "last"))
    moments = dates(told_days(first, last), date.fromisoformat(published) if published else None)
    places = {country.lower() or UNKNOWN_COUNTRY for country in countries}
    return sorted(f"e{place}{_BARE.sub('', moment)}" for place in places for moment in moments)


def agreement_blocks(countries: Iterable[str]) -> list[str]:
    """Tokens of an agreement: each country of its parties."""
    return sorted(f"t{country.lower() or UNKNOWN_COUNTRY}" for country in set(countries))


def days(item: Event | Agreement) -> dict[str, Value]:
    """First and last day on which something may have been, as ISO text; what is open is left out."""
    told = interval(item.start or "", item.end or "") if isinstance(item, Event) else item.date or ""
    known = bounds(told)
    found = {"first": known.start_min, "last": known.end_max}
    return {name: str(value) for name, value in found.items() if value}
