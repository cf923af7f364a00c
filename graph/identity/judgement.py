"""One judgement: what a person decided about two entities or mentions, who, when and why."""

import datetime
import re
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast, get_args

from graph.errors import BadInput

from .keys import entity_id

Verdict: TypeAlias = Literal["same", "different", "unsure"]
VERDICTS: tuple[str, ...] = get_args(Verdict)
WORDS = {"same": "is the same as", "different": "is not", "unsure": "may or may not be"}

_END = re.compile(r"(?P<told>(?P<kind>official|post|agency|event|agreement)-[0-9a-f]{12})(@(?P<document>.+))?")
_HOLDERS = {"official", "post"}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What somebody decided about two ends; `judgement` makes one.

    Attributes:
        id: follows from the two ends, so that a pair has one judgement.
        left, right: the ends, the smaller first. An end is the id that an entity has by a document alone,
            ``official-5f0c…``: everybody whom any document tells so; or ``ID@DOCUMENT``: that document's mention of it.
        verdict: same, different, or unsure: seen, and left undecided.
        by: who decided; `when` the ISO day; `why` the reason.
        left_name, right_name: what the ends were called then, for the reader of a file.
    """

    id: str
    left: str
    right: str
    verdict: Verdict
    by: str
    when: str
    why: str
    left_name: str = ""
    right_name: str = ""

    def __str__(self) -> str:
        """The judgement as a sentence."""
        left, right = _shown(self.left, self.left_name), _shown(self.right, self.right_name)
        reason = f": {self.why}" if self.why else ""
        return f"{left} {WORDS[self.verdict]} {right} ({self.by}, {self.when}{reason})"


def judgement(
    left: str,
    right: str,
    verdict: str,
    *,
    by: str,
    when: str,
    why: str = "",
    left_name: str = "",
    right_name: str = "",
) -> Judgement:
    """Make a judgement, its ends in order, its texts on one line.

    Raises:
        BadInput: an end is no id, the ends overlap or are of two kinds, or `verdict`, `by` or `when` is not one.
    """
    _check_ends(left, right)
    if verdict not in VERDICTS:
        raise BadInput(f"{verdict!r} is no verdict", f"a verdict is one of {', '.join(VERDICTS)}")
    if not by.strip():
        raise BadInput("a judgement without the one who made it", "say who decided")
    if not _is_day(when):
        raise BadInput(f"{when!r} is no day", "give it as 2026-11-25")
    ends = sorted([(left, _line(left_name)), (right, _line(right_name))])
    (left, left_name), (right, right_name) = ends
    return Judgement(
        judgement_id(left, right),
        left,
        right,
        cast(Verdict, verdict),
        _line(by),
        when,
        _line(why),
        left_name,
        right_name,
    )


def judgement_id(left: str, right: str) -> str:
    """Id of the judgement on two ends, in either order."""
    return entity_id("judgement", *sorted((left, right)))


def told_of(end: str) -> str:
    """The id that a document tells, without the document."""
    return end.partition("@")[0]


def document_of(end: str) -> str:
    """The document whose mention alone an end means; empty for everybody who is told so."""
    return end.partition("@")[2]


def _check_ends(left: str, right: str) -> None:
    kinds = []
    for end in (left, right):
        parts = _END.fullmatch(end)
        if parts is None:
            raise BadInput(f"{end!r} is no end of a judgement", "an end is an id, official-5f0c…, or ID@DOCUMENT")
        if parts["kind"] == "agency" and parts["document"]:
            raise BadInput(f"{end}: a body is one in all documents that tell its id", "leave the document out")
        kinds.append(parts["kind"])
    if left == right or (told_of(left) == told_of(right) and not (document_of(left) and document_of(right))):
        raise BadInput(f"{left} and {right} overlap", "name a document on both sides, ID@DOCUMENT, to tell namesakes")
    if kinds[0] != kinds[1] and (set(kinds) != _HOLDERS or any(_whole_post(end) for end in (left, right))):
        raise BadInput(
            f"{left} and {right} are of two kinds",
            "only an official and one document's mention of a post, POST@DOCUMENT, may be the same",
        )


def _whole_post(end: str) -> bool:
    """Whether an end means everybody of a post, which different people hold over time."""
    return end.startswith("post-") and not document_of(end)


def _is_day(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _line(text: str) -> str:
    return " ".join(text.split())


def _shown(end: str, name: str) -> str:
    return f"{name} ({end})" if name else end
