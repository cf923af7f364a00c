"""Who holds a post that is told without a name: somebody named elsewhere, or a person without one."""

from graph.reading.people import apart
from graph.reading.people.alike import alike
from graph.reading.people.casting_state import CastingState
from graph.reading.people.people import Person
from graph.reading.people.post import PostMention


def _needs_name(post: PostMention) -> bool:
    """Whether a post is nobody unless a name stands with it."""
    if post.entry.get("needs") == "name":
        return True
    told = post.country or (post.entry.get("needs") == "something" and post.complement_key)
    return bool(post.entry.get("or_name")) and not told


class PostHolders(CastingState):
    """Finds the holders of posts.

    Args:
        page: the document.
    """

    def _hold(self, post: PostMention) -> None:
        title = self.page.at("titles", post.first)
        named = self.people.mentions.get(post.last + 1)
        if post.entry.get("full") and named is not None:
            named[1].posts.append(post)  # "General Musa", named in full elsewhere
            self.people.holder[post] = named[1]
            return
        if title is not None and title.analysis.enclitic:
            self._hold_owned(post)  # "its president": whose, only what stands before it says
            return
        anaphor = post.entry.get("anaphor")
        if anaphor and not (anaphor == "bare" and post.complement_key):
            self._take_up(post)
            return
        person = None if post.country else self._known_holder(post) or self._spoken_of(post)
        country = person.country if person else self.whose.of_post(post)
        person = person or self._holder(post, country)
        if person is None and _needs_name(post):
            return  # without a name it is nobody
        if person is None:
            if not post.complement_key and not country:
                return
            person = Person(None, post.key, country=country)
            self.unnamed.append(person)
        person.posts.append(post)
        self.people.holder[post] = person

    def _is_definite(self, index: int) -> bool:
        """Whether an article stands before a word, alone or in a preposition."""
        small = apart.words(self.page, "articles") | apart.words(self.page, "bare_articles")
        small |= apart.words(self.page, "object_prepositions")
        return index > 0 and self.page.tokens[index - 1].text.casefold() in small

    def _take_up(self, post: PostMention) -> None:
        """As in "the Spanish official": the one of that country who was named last before, else nobody."""
        if not self._is_definite(post.first):
            return
        named = [(first, p) for first, (_, p) in self.people.mentions.items() if first < post.first and not p.is_former]
        fits = [(first, person) for first, person in named if person.country == post.country]
        if post.entry.get("foreign"):  # "el visitante": of whoever is not at home
            fits = [(first, person) for first, person in named if self.home and person.country not in (None, self.home)]
        elif not fits:
            unsettled = {id(person): (first, person) for first, person in named if person.country is None}
            fits = list(unsettled.values()) if len(unsettled) == 1 else []
        if fits:
            person = max(fits, key=lambda item: item[0])[1]
            person.country = person.country or post.country
            person.posts.append(post)
            self.people.holder[post] = person

    def _hold_owned(self, post: PostMention) -> None:
        """Find among those named the one who leads the country that a pronoun stands for."""
        country = self.whose.of_post(post)
        kinds = {post.kind, post.entry.get("owned")}
        leads = [p for p in self.people.persons if any(o.kind in kinds and not o.complement_key for o in p.posts)]
        fits = [person for person in leads if country and person.country == country and not person.is_former]
        if len(fits) == 1 and not post.complement_key and self.page.lexicon.morphology.enclitics:
            self.people.holder[post] = fits[0]

    def _known_holder(self, post: PostMention) -> Person | None:
        """The one person whose post is said in the same words, with more than a title."""
        people = (*self.people.persons, *self.unnamed)
        fits = [p for p in people if post.complement_key and any(own.key == post.key for own in p.posts)]
        return fits[0] if len(fits) == 1 and not post.counterpart else None

    def _spoken_of(self, post: PostMention) -> Person | None:
        """Whom a bare title means: the one at home of those named before, else the last."""
        if not self.page.lexicon.grammar.get("premodifiers") or post.complement_key or post.counterpart:
            return None
        fits = [p for p in self.people.persons if p.spans[0][0] < post.first and self._fits(p, post, None)]
        at_home = [person for person in fits if person.country and person.country == self.home]
        return at_home[0] if len(at_home) == 1 else self._holder(post, None) if fits else None

    def _holder(self, post: PostMention, country: str | None) -> Person | None:
        fits = [p for p in (*self.people.persons, *self.unnamed) if self._fits(p, post, country)]
        if len(fits) > 1 and not post.complement_key and not post.country:
            before = [p for p in fits if any(first < post.first for first, _ in p.spans)]
            fits = sorted(before, key=lambda p: max(first for first, _ in p.spans if first < post.first))[-1:]
        return fits[0] if len(fits) == 1 else None

    def _fits(self, person: Person, post: PostMention, country: str | None) -> bool:
        if country and person.country and country != person.country:
            return False
        if post.country and person.name and person.country is None and not self.page.lexicon.grammar.get("articles"):
            return False  # whose, the text leaves open
        shorter = bool(self.page.lexicon.grammar.get("articles"))
        return any(alike(own, post, shorter) for own in person.posts if own.former == post.former)
