"""What the words of a post and of its neighbours say about whose it is: "its president", "among them"."""

from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.bodies import BodyMention
from graph.reading.people.members import Company
from graph.reading.people.owned import owned_word
from graph.reading.people.people import People, Person
from graph.reading.people.post import PostMention

_APART = 9
BEHIND = 3


class PostWords:
    """Reads the words of posts and those beside them.

    Args:
        page: the document.
        people: its people.
        posts: its posts, in order.
        mentions: the bodies that it names outside posts.
        home: the country whose officials it names without saying so, or None.
    """

    def __init__(
        self, page: Page, people: People, posts: list[PostMention], mentions: list[BodyMention], home: str | None
    ) -> None:
        self.page = page
        self.people = people
        self.posts = posts
        self.mentions = mentions
        self.home = home
        self.stated: set[Person] = set()  # those whose country is no guess by their sentence
        self.company = Company(page, people, mentions)
        self._posts_of: dict[tuple[str, ...], list[PostMention]] = {}
        for post in posts:
            self._posts_of.setdefault(post.key, []).append(post)

    def _usual(self, post: PostMention) -> str | None:
        """As in "Secretary of State X" of a text that speaks of the United States."""
        code: str | None = post.entry.get("usual")
        if code is None:
            return None
        named = {match.entry.id for match in self.page.matches if match.entry.kind == "country"}
        return code if code in named else None

    def _is_at_home(self) -> bool:
        """Whether the text is known to call its own country's officials by their posts alone."""
        return self.home is not None and bool(self.page.lexicon.grammar.get("dateline_is_home"))

    def _is_said_of(self, other: PostMention, holder: Person | None) -> bool:
        """Whether another mention of a post may be of the same holder; those of several countries are of others."""
        several = other.entry.get("dual") and self._is_cautious()
        return self.people.holder.get(other) in (None, holder) and not several

    def _of_whom(self, post: PostMention) -> str | None:
        """An adviser is of whom he advises, a spokesman of whom he speaks for: of a body's country, else at home."""
        over = self.page.within("agencies", post.first, post.last)
        known = next((match for match in over if match.entry.get("role") == "body"), None)
        if known is None or known.entry.get("national"):
            return self.home
        country: str | None = known.entry.get("country")
        return country

    def _is_its(self, post: PostMention) -> bool:
        """As in "Spain sent its interior minister": of the country named before."""
        owning = self.page.lexicon.grammar.get("owning", ())
        return post.first > 0 and self.page.tokens[post.first - 1].text.casefold() in owning

    def _is_owned(self, post: PostMention) -> bool:
        """As in "its president", "his foreign minister": a pronoun says whose."""
        title = self.page.at("titles", post.first)
        if title is None or self._is_cautious() or post.entry.get("of_previous"):
            return False
        of_spoken = bool(post.entry.get("of_spoken"))
        return of_spoken or bool(title.analysis.enclitic) or owned_word(self.page, title) is not None

    def _is_cautious(self) -> bool:
        """Whether a text of the language names no country of its own unless it shows that it does."""
        return self.page.lexicon.grammar.get("home") == "shown"

    def _appointed(self, post: PostMention) -> str | None:
        """As in "the President's dismissal of the minister": of the country of who gives or takes the post."""
        named = ((first, one) for first, (last, one) in self.people.mentions.items() if last + 1 == post.first)
        first, person = next(named, (post.first, None))
        start = max(self.page.sentence(post.first).first, first - _APART)
        told = next(self.page.within("appointing", start, first), None) is not None
        return person.country if told and person is not None else None

    def _beside(self, post: PostMention) -> str | None:
        """The country of the post that "and" joins this one to, or that its holder is the deputy of."""
        index = self.posts.index(post)
        if index == 0 or not (self._is_joined(post) or post.entry.get("of_previous")):
            return None
        before = self.posts[index - 1]
        if post.first - before.last > _APART or self.page.sentence(before.first) is not self.page.sentence(post.first):
            return None
        holder = self.people.holder.get(before)
        return before.country or (holder.country if holder is not None else None)

    def _of_group(self, post: PostMention) -> str | None:
        """As in "Iranian officials, among them the President": of the people before a word of listing."""
        marks = self.page.within("gathered", max(post.first - BEHIND, 0), post.first - 1)
        mark = next((m for m in marks if m.last == post.first - 1 and m.entry.get("role") == "list"), None)
        if mark is None or self._is_cautious():
            return None
        start = max(self.page.sentence(post.first).first, mark.first - _APART)
        groups = [match.first for match in self.page.within("groups", start, mark.first)]
        named = list(self.page.within("country", groups[-1], mark.first)) if groups else []
        return named[-1].entry.id if named else None

    def _is_of_no_country(self, post: PostMention) -> bool:
        """Whether a post's own words tell that it is of no country: "the European Commissioner"."""
        words = frozenset(self.page.lexicon.grammar.get("of_no_country", ()))
        return any(self.page.tokens[index].text in words for index in range(post.first, post.last + 1))

    def _is_joined(self, post: PostMention) -> bool:
        title = self.page.at("titles", post.first)
        joined = (title is not None and bool(title.analysis.conjunction)) or self._is_in_company(post)
        return joined or self.page.tokens[post.first - 1].form in self.people.names.linking

    def _is_in_company(self, post: PostMention) -> bool:
        """As in "recibió al comisario español, A, y al jefe, B": both behind a preposition, with "and"."""
        before = self.posts[self.posts.index(post) - 1]
        company = apart.words(self.page, "with_prepositions")
        one = apart.particles(self.page, before.first, before.last)[0]
        other, joined = apart.particles(self.page, post.first, post.last)
        return joined and one in company and other in company

    def _taken_by_others(self, post: PostMention) -> set[str]:
        """Countries in which somebody else holds the post."""
        holder = self.people.holder.get(post)
        others = (other for other in self._posts_of.get(post.key, ()) if other.country and not other.former)
        return {other.country for other in others if self.people.holder.get(other) not in (None, holder)}  # type: ignore[misc]
