"""How a text calls people: by a surname behind a title, and in headings whose every word has a capital."""

from collections.abc import Iterable

from graph.reading.page import Page
from graph.reading.people.post import PostMention

_ACTS = ("meeting", "visit", "verbs", "holding", "agreeing", "participation")
_MOST = 0.7  # share of words in capitals by which a heading writes all its words so


Called = tuple[tuple[str, ...], list[str], list[PostMention], list[tuple[int, int]]]


def called_by_title(page: Page, persons: Iterable[Called]) -> None:
    """Name those who are known by one word only by their title as well: "Vice President Harris", "Sheikh Omar".

    Args:
        page: the document.
        persons: the words of each name, its forms (added to), the posts held, and where the name stands.
    """
    for key, names, posts, spans in persons:
        if len(key) != 1 or len(names) != 1 or " " in names[0]:
            continue
        held = [post for post in posts if post.seats and post.counterpart is None and not post.entry.get("member")]
        honours = [
            m for first, _ in spans for m in page.within("honorifics", first - 2, first - 1) if m.last == first - 1
        ]
        titles = [post.seats[0].title for post in held] or [page.words(m.first, m.last) for m in honours]
        names.extend(f"{title} {names[0]}" for title in titles[:1])


def is_of_heading(page: Page, first: int, last: int) -> bool:
    """Whether a word in capitals is only written so because its heading writes every word with one.

    Args:
        page: the document.
        first: first token of what looks like a name.
        last: its last token.
    """
    block = page.block(first)
    if not block.is_heading:
        return False
    words = [token for token in page.tokens[block.first : block.last + 1] if token.is_word and len(token.form) > 3]
    if sum(token.is_capitalised for token in words) < _MOST * len(words):
        return False
    small = {token.form for token in page.tokens if token.is_word and not token.is_capitalised}
    return any(page.tokens[index].form in small or page.any_at(_ACTS, index) for index in range(first, last + 1))
