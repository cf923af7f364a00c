"""Whether two posts are alike, of one rank and over the same."""

from graph.reading.people.post import PostMention


def alike(own: PostMention, post: PostMention, shorter: bool = False) -> bool:
    """Whether two posts are of one rank, and over the same where both say it.

    Args:
        own: a post that somebody holds.
        post: the other.
        shorter: whether one may say only the first of what it is over: "of the Interior" for "Interior and Security".
    """
    if _are_both_over(own, post) or _are_both_over(post, own):
        return True
    if own.kind != post.kind:
        return False
    if shorter:
        short, long = sorted((own.key, post.key), key=len)
        return long[: len(short)] == short
    return own.key == post.key or not post.complement_key or not own.complement_key


def _are_both_over(one: PostMention, other: PostMention) -> bool:
    """Whether a title alone says what the other post is over: "el canciller" is the "ministro de Exteriores"."""
    over = one.entry.get("over")
    return over is not None and over in other.complement_key and bool(other.entry.get("counterpart"))
