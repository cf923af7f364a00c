"""Keys of posts: equal for one post's titles in any language, different for two posts.

A post is a role (`ontology/concepts.yaml`) in a body or over a subject, of a country. A minister is known by the main
portfolio: "Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates" is the Minister of Foreign
Affairs of Morocco. Who acts for the holder holds the same post; a deputy has another one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ontology.concept import Concept, concepts

from .bodies import composed_key, is_generic, is_known, main_portfolio, ministry, ordered, section, understood, variants
from .names import fold
from .wording import Piece, host, pieces, words_of

# What a title over a whole country adds without telling another post: "President of the Republic".
_OF_THE_STATE = frozenset({"state", "government", "presidency", "premiership", "royal-court", "national"})
_HOUSES = frozenset({"presidency", "premiership", "government", "council-of-ministers", "royal-court"})


# A part of a title between commas or "and".
Segment = Sequence[Piece]


@dataclass(frozen=True, slots=True)
class Title:
    """A title understood as far as it goes.

    Attributes:
        role: id of the concept of its role; empty when it tells none.
        marks: ids of what stands beside the role, in order of name: deputy, former …
        parts: the words it is over, by segment of the title.
    """

    role: str
    marks: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]


def post_parts(title: str, body: str | None, country: str, lang: str, names: Sequence[str] = ()) -> tuple[str, ...]:
    """What a post's id is made of.

    Args:
        title: as the text has it.
        body: key of its agency (`body_keys`), if the text gives one.
        country: ISO 3166-1 alpha-2 code of the country it is a post of; may be empty.
        lang: language of the text.
        names: of the agency in the text, so that "CDC Director" is the director of what is called CDC beside it.

    Returns:
        Role with its marks, the body, what else it is over, the country. A title without a known role is its folded
        words in the first place.
    """
    read = _title(title, country, lang)
    if not read.role:
        return (fold(title), body or "", "", country)
    role = concepts()[read.role]
    country = country or _only_country(read.parts)
    parts = [[word for word in part if word != f"@{country}"] for part in read.parts]
    parts = [part for part in _without_names(parts, names, country, lang) if part]
    name, at, over = _placed(role, parts, body or "", country)
    return (" ".join((*read.marks, name)), _headed(at, role, country), over, country)


def exclusive(post: Sequence[str]) -> bool:
    """Whether only one person at a time holds a post.

    Args:
        post: its parts, from `post_parts`.
    """
    role, marked = _role(post)
    if role is None or marked or not role.one or not is_understood(post) or not _is_placed(post):
        return False
    return bool(post[3]) if role.state and not post[1] and not post[2] else bool(post[1] or post[2])


def is_anyones(post: Sequence[str]) -> bool:
    """Whether nothing ties a post to a country or body, so that two documents need not mean one by it.

    Args:
        post: its parts, from `post_parts`.
    """
    return not _is_placed(post) and all(section(word) not in ("", "body", "place") for word in post[2].split())


def is_understood(post: Sequence[str]) -> bool:
    """Whether every word of a post's parts is a concept, a known body or a place."""
    role, _ = _role(post)
    return role is not None and (not post[1] or understood(post[1])) and all(section(word) for word in post[2].split())


def _placed(role: Concept, parts: list[list[str]], body: str, country: str) -> tuple[str, str, str]:
    """The role's name, the key of the body where it is held, and what else it is over."""
    if role.sent:
        return role.id, "", " ".join(ordered(host(word) for part in parts for word in part))
    if role.state:
        rest = [word for part in parts for word in part if word not in _OF_THE_STATE]
        if role.id == "president" and (rest or (body and body not in _HOUSES)):
            return ("head", *_of_body(concepts()["head"], parts, body, country))
        return role.id, "", " ".join(ordered(rest))
    return (role.id, *_of_body(role, parts, body, country))


def _headed(body: str, role: Concept, country: str) -> str:
    """The body without what its head is called by: who heads the customs heads their general directorate."""
    rest = [word for word in body.split() if word not in role.of]
    if len(role.of) < 2 or not set(role.of) < set(body.split()) or not any(section(word) == "kind" for word in rest):
        return body
    return composed_key(rest, country) if is_known(" ".join(rest)) else body


def _without_names(parts: Sequence[list[str]], names: Sequence[str], country: str, lang: str) -> list[list[str]]:
    """What a title is over without the agency's own name or acronym."""
    called = [frozenset(words_of(pieces(name, country, lang))) for name in names]
    single = frozenset(word for words in called if len(words) == 1 for word in words if not section(word))
    if any(frozenset(word for part in parts for word in part) == words for words in called):
        return []
    return [[word for word in part if word not in single] for part in parts]


def _of_body(role: Concept, parts: list[list[str]], body: str, country: str) -> tuple[str, str]:
    if role.id == "minister" and parts:
        parts = [main_portfolio([[word for word in part if word != "federal"] for part in parts])]
    if any("ministry" in part for part in parts):
        parts = [ministry(parts)]
    over = [word for part in (parts[:1] if role.of else parts) for word in part]
    if not over:
        return body, ""
    names_body = any(section(word) in ("kind", "body") for word in over)
    of = () if names_body else role.of
    told = composed_key([*of, *over], country)
    if body and (told == body or any(set(over) <= words for words in variants(body, country))):
        return body, ""
    if names_body or (of and (not body or role.id == "minister")):
        return told, ""
    return body, " ".join(ordered(over))


@lru_cache(maxsize=1 << 14)
def _title(title: str, country: str, lang: str) -> Title:
    found = pieces(title, country, lang)
    numbers = sorted({piece.segment for piece in found})
    segments = [[piece for piece in found if piece.segment == number] for number in numbers]
    with_role = [n for n, segment in enumerate(segments) if _has(segment, "role")]
    if not with_role:
        return Title("", (), ())
    main = next((n for n in with_role if _names_office(segments[n])), with_role[0])
    words = words_of(segments[main])
    role = next(word for word in words if section(word) == "role")
    before, after = _around(segments, main, with_role, leads=words[-1] == role)
    beside = _beside(words, words.index(role))
    marks = {words[at] for at in beside}
    marks |= {word for segment in after if _is_aside(segment) for word in words_of(segment)}
    over = [word for at, told in enumerate(words) if told != role and at not in beside for word in _office(told)]
    parts = [*map(words_of, before), over, *(words_of(segment) for segment in after if not _is_aside(segment))]
    kept = tuple(sorted(mark for mark in marks if not concepts()[mark].same))
    return Title(role, kept, tuple(tuple(part) for part in parts if part))


def _around(
    segments: Sequence[Segment], main: int, with_role: Sequence[int], *, leads: bool
) -> tuple[list[Segment], list[Segment]]:
    """What belongs to a title before and behind the part that has its role, up to another role.

    Before it only where the role comes last: "Youth and Sports Minister".
    """
    start = max((n + 1 for n in with_role if n < main), default=0) if leads else main
    end = min((n for n in with_role if n > main), default=len(segments))
    return [segment for segment in segments[start:main] if _has(segment, "subject")], list(segments[main + 1 : end])


def _is_aside(segment: Segment) -> bool:
    return all(_is_mark(piece) for piece in segment)


def _beside(words: Sequence[str], role: int) -> set[int]:
    """Where the marks of a role stand: before it, right behind it, and, if they tell when it is held, at the end.

    An adviser to the deputy minister is no deputy.
    """
    found = {at for at in range(role) if section(words[at]) == "mark"}
    for at in range(role + 1, len(words)):
        if section(words[at]) != "mark" or (at + 1 < len(words) and section(words[at + 1]) == "role"):
            break
        found.add(at)
    last = concepts().get(words[-1])
    if last is not None and last.section == "mark" and (last.same or not last.held):
        found.add(len(words) - 1)
    return found


def _office(word: str) -> tuple[str, ...]:
    """The body of somebody that another is adviser or chief of staff to."""
    return concepts()[word].of or (word,) if section(word) == "role" else (word,)


def _has(segment: Segment, kind: str) -> bool:
    return any(section(word) == kind for piece in segment for word in piece.concepts)


def _names_office(segment: Segment) -> bool:
    """Whether a part of a title tells a post by itself: "Minister of State, Minister of Defence" is the second."""
    return any(_has(segment, kind) for kind in ("subject", "kind", "body"))


def _is_mark(piece: Piece) -> bool:
    return bool(piece.concepts) and all(section(word) == "mark" for word in piece.concepts)


def _only_country(parts: Sequence[Sequence[str]]) -> str:
    codes = {word[1:] for part in parts for word in part if word.startswith("@")}
    return codes.pop() if len(codes) == 1 else ""


def _role(post: Sequence[str]) -> tuple[Concept | None, bool]:
    """The role of a post, and whether something stands beside it."""
    *marks, word = post[0].split() or [""]
    concept = concepts().get(word)
    if concept is None or concept.section != "role" or not all(section(mark) == "mark" for mark in marks):
        return None, bool(marks)
    return concept, bool(marks)


def _is_placed(post: Sequence[str]) -> bool:
    """Whether a post is one of a known country or body: "the Minister of the Interior" of nowhere may be any."""
    return bool(post[3]) or (bool(post[1]) and not is_generic(post[1]))
