"""People of a body who are told with a word of respect or rank only: "Mr. X, of Dutch Customs"."""

from collections.abc import Iterator, Sequence

from graph.reading.lexicons.entry import Entry
from graph.reading.page import Page
from graph.reading.people.body_behind import body_behind
from graph.reading.people.names import Names
from graph.reading.people.post import PostMention, Seat

_MEMBER = Entry("titles", "member", {"id": "member", "body": "own", "needs": "something", "member": True})
_TITLE = "official"
_COMMA = ","
_HONOURS = frozenset({"mister", "prince", "excellency"})


def members(page: Page, posts: Sequence[PostMention]) -> Iterator[PostMention]:
    """Find people of a body who are told with a word of respect or rank only: "Mr. X, of Dutch Customs".

    Args:
        page: the document.
        posts: the posts found in it.
    Yields:
        The words behind the name as a post at the body.
    """
    links = page.lexicon.grammar.get("complement", {}).get("member_of", ())
    if not links:
        return
    names = Names(page)
    starts = [m.last + 1 for m in page.matches if m.entry.kind == "honorifics" and m.entry.id in _HONOURS]
    starts += [post.last + 1 for post in posts if post.entry.get("full")]
    for start in sorted(set(starts)):
        last = page.sentence(start - 1).last
        end = names.forward(start, last, honoured=True)
        link = end + 1 + (end < last and page.tokens[end + 1].form == _COMMA)
        mention = body_behind(page, link, links) if end >= start else None
        if mention is not None and not any(post.first <= link <= post.last for post in posts):
            seat = Seat(_TITLE, mention)
            yield PostMention(link, mention.last, _MEMBER, ("member", *mention.key), mention.country, (seat,))
