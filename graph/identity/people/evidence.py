"""What speaks for two mentions of officials being one person."""

from dataclasses import dataclass

from ..names import Comparison
from .alike import alike
from .person import Profile

# Shares of a score of at most 1. A name alone, however alike, is worth little more than half of it.
_NAME = 0.55
_POST = 0.3
_BODY = 0.2
_SILENT = 0.1
_COUNTRY = 0.1
_COMPANY = 0.03
_OCCASION = 0.05
# Days within which documents with the same people in the same company tell of one occasion, not of a habit.
_SAME_OCCASION = 7
# Days within which a name and a country alone may mean one person: longer than a post is mostly held.
FIVE_YEARS = 1826
# A name that falls short of the threshold without contradiction is enough on one occasion, or with the same post.
WORTH_ASKING = 0.7
_IN_ONE_COUNTRY = 0.8  # enough where both are of one country


@dataclass(frozen=True, slots=True)
class Evidence:
    """The parts of a score.

    Attributes:
        names: how the names compare.
        post, body, company: whether they have one in common; `occasion` company about one day.
        country: whether both are of one country, which both documents tell.
        silent: whether one of them tells neither post nor body.
    """

    names: Comparison
    post: bool
    body: bool
    country: bool
    company: bool
    silent: bool
    occasion: bool

    @property
    def score(self) -> float:
        """0–1."""
        seat = _POST if self.post else _BODY if self.body else _SILENT if self.silent else 0.0
        with_whom = _OCCASION if self.occasion else _COMPANY * self.company
        return _NAME * self.names.score + seat + _COUNTRY * self.country + with_whom

    @property
    def named(self) -> bool:
        """Whether the names are one, or nearly so and everything else agrees."""
        if self.names.same or not nearly(self.names):
            return self.names.same
        return self.post or self.occasion or (self.country and self.names.score >= _IN_ONE_COUNTRY)

    @property
    def backed(self) -> bool:
        """Whether something beside the name and the country speaks for it."""
        return self.post or self.body or self.company

    @property
    def why(self) -> str:
        """The parts in words."""
        said = [f"names {self.names.score:.2f} ({self.names.why})"]
        said += ["same post"] if self.post else ["same body"] if self.body else []
        said += ["same country"] if self.country else []
        said += ["same occasion"] if self.occasion else ["same company"] if self.company else []
        return "; ".join(said)


def evidence(a: Profile, b: Profile) -> Evidence:
    """Compare two profiles; the order of the two does not matter."""
    met, occasion = company(a, b)
    return Evidence(
        names=alike(a.names, b.names),
        post=same_post(a, b),
        body=not a.bodies.isdisjoint(b.bodies),
        country=bool(a.country) and a.country == b.country,
        company=met,
        silent=not (a.posts or a.bodies) or not (b.posts or b.bodies),
        occasion=occasion,
    )


def nearly(names: Comparison) -> bool:
    """Whether two names agree in every word that both have, if less than is enough by itself."""
    return names.same or (names.score >= WORTH_ASKING and names.found is not None and not names.found.conflicts)


def possible(a: Profile, b: Profile) -> bool:
    """Whether two profiles are worth a look: by their names and countries alone, which nothing that comes changes."""
    if not compatible_countries(a, b):
        return False
    names = alike(a.names, b.names)
    return names.score >= WORTH_ASKING if a.full == b.full else names.relation != "different"


def compatible_countries(a: Profile, b: Profile) -> bool:
    """Whether both are of one country, or one document does not tell."""
    return a.country == b.country or not a.country or not b.country


def company(a: Profile, b: Profile) -> tuple[bool, bool]:
    """Whether somebody takes part in events of both, and whether about one day, hence on one occasion.

    Events on one day in one country are one occasion as well.
    """
    if not a.scenes.isdisjoint(b.scenes):
        return True, True
    found = False
    for sound in a.company.keys() & b.company.keys():
        for country, day in a.company[sound]:
            for other, another in b.company[sound]:
                if country == other or not country or not other:
                    if day is not None and another is not None and abs(day - another) <= _SAME_OCCASION:
                        return True, True
                    found = True
    return found, False


def same_post(a: Profile, b: Profile) -> bool:
    """Whether they have a post in common, or one by its title where a document does not tell the country."""
    if not a.posts.isdisjoint(b.posts):
        return True
    return not (a.country and b.country) and not a.offices.isdisjoint(b.offices)
