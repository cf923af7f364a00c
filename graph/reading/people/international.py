"""Bodies known world-wide that belong to no country, and the posts at them."""

from graph.reading.page import Page
from graph.reading.people.bodies import BodyMention
from graph.reading.people.post import PostMention


def is_international(body: BodyMention) -> bool:
    """Whether a body is known world-wide and no country's."""
    match = body.match
    if match is None or match.entry.get("national"):
        return False
    return match.entry.get("role") == "body" and not match.entry.get("country")


def is_at_international(page: Page, post: PostMention) -> bool:
    """As in "the director of the regional office of INTERPOL": the words of a post name such a body only."""
    if post.entry.get("accredited") and not post.complement_key:
        return False  # "the ambassador to the EU" is of whom he is sent by
    named = page.within("agencies", post.first, post.last)
    known = [match.entry for match in named if match.entry.get("role") == "body"]
    return bool(known) and not any(entry.get("country") or entry.get("national") for entry in known)
