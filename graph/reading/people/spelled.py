"""People whom one text spells in two ways: "Trump" and "Tramp", a letter left out, put in, changed or misplaced."""

from collections.abc import Sequence

from graph.reading.people.post import PostMention

Key = tuple[str, ...]
_SHORTEST = 4  # letters of a word in which one letter is a slip; shorter ones are other names


def one_spelling(one: Key, other: Key) -> bool:
    """Tell whether two full names are the same but for one letter of one word.

    Args:
        one: the words of a name.
        other: the words of another.
    """
    if len(one) != len(other) or len(one) < 2:
        return False
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(differing) == 1 and _is_slip(*differing[0])


def hold_the_same(one: Sequence[PostMention], other: Sequence[PostMention]) -> bool:
    """Tell whether two hold a post of the same words, of one country that the text states for either.

    Args:
        one: the posts of a person.
        other: those of another.
    """
    countries = {post.country for post in (*one, *other) if post.country}
    return len(countries) == 1 and bool({post.key for post in one} & {post.key for post in other})


def _is_slip(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _SHORTEST - 1 or len(longer) < _SHORTEST or len(longer) - len(shorter) > 1:
        return False
    if len(shorter) < len(longer):
        return any(longer[:index] + longer[index + 1 :] == shorter for index in range(len(longer)))
    at = [index for index, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    swapped = len(at) == 2 and at[1] == at[0] + 1 and one[at[0]] == other[at[1]] and one[at[1]] == other[at[0]]
    return len(at) == 1 or swapped
