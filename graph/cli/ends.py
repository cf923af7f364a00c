"""What a judgement is about: the ends that two names, ids or documents mean."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.answers.mentioned import IDENTIFIER, choices, mentions_of, mentions_told
from graph.answers.names import entity
from graph.claims.model import Mention, Reference
from graph.errors import AmbiguousName, UnknownName
from graph.identity.names import contains, normalise
from graph.identity.names.comparison import SAME
from graph.store import Store


@dataclass(frozen=True, slots=True)
class Words:
    """How a user names one side: a name or id, and the document that narrows it; empty for none.

    An id may carry its document: ``official-5f0c…@DOCUMENT``.
    """

    text: str
    document: str = ""

    def parts(self) -> tuple[str, str]:
        """Text and document."""
        id, _, document = self.text.partition("@")
        return (id, document or self.document) if IDENTIFIER.fullmatch(id) else (self.text, self.document)


@dataclass(frozen=True, slots=True)
class End:
    """One end of a judgement.

    Attributes:
        id: as `graph.identity.judgement` takes it.
        name: what the mentions call it.
        documents: where these mentions stand, by day of publication.
    """

    id: str
    name: str
    documents: tuple[str, ...]


def ends(left: Words, right: Words, kind: str, graph: Store) -> tuple[End, End]:
    """The two ends that a judgement is about.

    Of an entity that is joined from several, a name means those documents that spell it so.

    Args:
        left: how the user names one side.
        right: how the other.
        kind: what names are looked up among: official, agency, event, agreement.
        graph: where.

    Raises:
        UnknownName: nothing answers, or the document does not mention it.
        AmbiguousName: several things or mentions answer; they are listed.
    """
    one, other = (_spelled(_mentions(words, kind, graph), words) for words in (left, right))
    first, second = _end(one, left, graph), _end(other, right, graph)
    if first.id.partition("@")[0] == second.id.partition("@")[0] and ("@" not in first.id or "@" not in second.id):
        raise AmbiguousName(
            f"{left.text} and {right.text} are one in the graph, {first.id}",
            "to judge two of its mentions, name them: ID@DOCUMENT, or --left-document and --right-document",
            choices({mention.id: mention for mention in (*one, *other)}.values()),
        )
    return first, second


def end_of(node: Reference, graph: Store) -> End:
    """The end by which a judgement knows an entity: its id, or one of its mentions where a namesake shares that.

    Raises:
        AmbiguousName: it is a post of several holders.
    """
    return _end(mentions_of(node, graph), Words(node.id), graph)


def _mentions(words: Words, kind: str, graph: Store) -> list[Mention]:
    text, document = words.parts()
    found = mentions_told(text, graph) if IDENTIFIER.fullmatch(text) else []
    found = found or mentions_of(entity(text, graph, kind), graph)
    inside = [mention for mention in found if document in ("", mention.document)]
    if not inside:
        near = tuple(dict.fromkeys(mention.document for mention in found))[:5]
        raise UnknownName(f"the document {document!r} does not mention {text!r}", "these do", near)
    return inside


def _spelled(mentions: list[Mention], words: Words) -> list[Mention]:
    """Those that call somebody as the user does: word for word, else with these words, else by their sound.

    All of them when none does, or when an id is given.
    """
    text = words.parts()[0]
    wanted, parts = normalise(text), set(normalise(text).split())
    forms = {mention.id: [normalise(name) for name in mention.names] for mention in mentions}
    exactly = [mention for mention in mentions if wanted in forms[mention.id]]
    partly = [mention for mention in mentions if any(parts <= set(form.split()) for form in forms[mention.id])]
    heard = [mention for mention in mentions if any(contains(name, text) >= SAME for name in mention.names)]
    return exactly or partly or heard or mentions


def _end(mentions: Sequence[Mention], words: Words, graph: Store) -> End:
    text, document = words.parts()
    told = _told(mentions, text)
    own = [mention for mention in mentions if mention.told == told]
    everywhere = mentions_told(told, graph)
    nodes = {mention.entity for mention in everywhere}
    name = next((mention.name for mention in own if mention.name), "")
    if document:
        return End(f"{told}@{document}", name, (document,))
    if len(nodes) == 1 and not told.startswith("post-"):
        return End(told, name, tuple(dict.fromkeys(mention.document for mention in everywhere)))
    if len({mention.entity for mention in own}) > 1 or (told.startswith("post-") and len(own) > 1):
        raise AmbiguousName(
            f"{text!r} stands for different people ({told})", "name one mention, ID@DOCUMENT", choices(own)
        )
    return End(f"{told}@{own[0].document}", name, (own[0].document,))


def _told(mentions: Sequence[Mention], text: str) -> str:
    """The id by which a judgement knows these mentions: as given, else the entity's own, else the earliest."""
    told = list(dict.fromkeys(mention.told for mention in mentions))
    preferred = [id for id in (text, mentions[0].entity.id) if id in told]
    same_kind = [id for id in told if id.partition("-")[0] == mentions[0].entity.id.partition("-")[0]]
    return (preferred or same_kind or told)[0]
