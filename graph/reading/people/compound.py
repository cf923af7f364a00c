"""Posts that one person holds together: "Deputy Prime Minister and Foreign Minister X"."""

from collections.abc import Mapping

from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.post import PostMention

_SOLE = frozenset({"president", "monarch"})


def joined_by_and(page: Page, post: PostMention, after: Mapping[int, PostMention]) -> PostMention | None:
    """Find the post that "and" joins to one as another of the same person.

    Args:
        page: the document.
        post: the post before "and".
        after: the posts by their first token.
    Returns:
        The other post; None where it is rather somebody else's: "the President and Prime Minister X".
    """
    index = post.last + 1
    if index + 1 >= len(page.tokens) or page.tokens[index].text.casefold() not in apart.words(page, "conjunctions"):
        return None
    other = after.get(index + 1)
    if other is None or other.counterpart is not None or post.entry.get("member"):
        return None  # "Mr. X of Dutch Customs and General Y"
    if other.country not in (None, post.country) and not (post.country is None and _is_apposed(page, post)):
        return None
    return None if _is_somebody_else(page, post, other) else other


def _is_apposed(page: Page, post: PostMention) -> bool:
    """Whether a name and a comma stand before a post: "X, Deputy Prime Minister and Minister of Justice of Serbia"."""
    return post.first > 1 and page.tokens[post.first - 1].form == "," and page.tokens[post.first - 2].is_capitalised


def _is_somebody_else(page: Page, post: PostMention, other: PostMention) -> bool:
    """Two of one rank, a head of state, or "the" before a title alone: each is a person of its own."""
    if post.kind in _SOLE or other.kind in _SOLE or post.entry.get("dual") or post.entry.get("needs") == "name":
        return True
    same_rank = post.kind == other.kind and post.complement_key != other.complement_key
    behind = page.tokens[other.last + 1] if other.last + 1 < len(page.tokens) else None
    named_behind = behind is not None and behind.is_word and behind.is_capitalised
    if same_rank and named_behind:
        return True
    bare = not (post.country or post.complement_key) and post.first > 0
    return bare and named_behind and page.tokens[post.first - 1].text.casefold() in apart.words(page, "articles")
