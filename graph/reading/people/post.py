"""A post as a text names it: title, what it is over, country and seats."""

from dataclasses import dataclass, field

from graph.reading.lexicons.entry import Entry
from graph.reading.page import Page
from graph.reading.people.bodies import BodyMention


@dataclass(frozen=True, eq=False)
class Seat:
    """One post of a compound: its title, and the body it belongs to (None when it has none)."""

    title: str
    body: BodyMention | None


@dataclass(frozen=True, eq=False)
class PostMention:
    """Tokens ``first`` to ``last`` name a post.

    Attributes:
        entry: the title's entry.
        key: title and complement, by which the same post is recognised.
        country: as the words say it, or None.
        seats: the posts it stands for.
        former: the holder no longer holds it.
        counterpart: "his counterpart" of this mention.
    """

    first: int
    last: int
    entry: Entry
    key: tuple[str, ...]
    country: str | None
    seats: tuple[Seat, ...] = ()
    former: bool = False
    counterpart: "PostMention | None" = field(default=None)

    @property
    def kind(self) -> str:
        """Id under which titles of one rank are the same."""
        return str(self.entry.get("same", self.entry.id))

    @property
    def ranks(self) -> frozenset[str]:
        """Its kind, and what the head of a country is whose post is told by a word for any head."""
        owned = self.entry.get("owned") if not self.complement_key else None
        return frozenset({self.kind, str(owned)} if owned else {self.kind})

    @property
    def complement_key(self) -> tuple[str, ...]:
        """What the post is over."""
        return self.key[1:]


def is_private(page: Page, post: PostMention) -> bool:
    """Whether a post is one of a party, firm or other body that is nobody's state.

    Args:
        page: the document.
        post: the post.
    """
    own = next(page.within("private", post.first + 1, post.last + 1), None) is not None
    return own or (post.counterpart is not None and is_private(page, post.counterpart))
