"""The country of a post whose own words leave it open: the first that any of its signs tells."""

from graph.reading.people.international import is_at_international, is_international
from graph.reading.people.owned import owner_country
from graph.reading.people.post import PostMention, is_private
from graph.reading.people.post_surroundings import PostSurroundings


class WhosePosts(PostSurroundings):
    """Tells whose posts are, from what `PostWords` takes."""

    def of_post(self, post: PostMention) -> str | None:
        """The country of a post: stated, stated elsewhere for the same post, of its section, or home."""
        if post.country:
            return post.country
        bodies = [seat.body for seat in post.seats if seat.body is not None and seat.body.match is not None]
        if any(map(is_international, bodies)) or (not bodies and is_at_international(self.page, post)):
            return None
        if post.counterpart is not None or is_private(self.page, post) or self._is_of_no_country(post):
            return None
        if (group := self._of_group(post)) is not None:
            return group
        holder = self.people.holder.get(post)
        same = [other for other in self._posts_of.get(post.key, ()) if other.country and not other.counterpart]
        same = [other for other in same if self.page.block(other.first).noise is None]
        elsewhere = {other.country for other in same if self._is_said_of(other, holder)}
        if len(elsewhere) == 1 and not (holder is not None and self._is_at_home()):
            return elsewhere.pop()
        if post.entry.get("of_titles") and self._is_cautious():
            return self._of_whom(post)
        if self._is_its(post) and (owner := owner_country(self.page, post.first)) is not None:
            return owner
        if self._is_owned(post):
            title = self.page.at("titles", post.first)
            if title is not None and title.analysis.enclitic:
                return owner_country(self.page, post.first) or self._of_sentence_before(post)
            return self._of_sentence(post) or self._of_sentence_before(post)
        spoken_for = self._of_sentence(post) if post.entry.get("speaks") else None
        return (
            spoken_for
            or self._appointed(post)
            or self._beside(post)
            or self.of_section(post.first, by_title=False)
            or self._where_met(post)
            or self._at_home(post)
            or self._of_known_body(post)
            or self._of_body_before(post)
            or self._of_sentence(post)
            or self._usual(post)
            or self.of_section(post.first)
        )
