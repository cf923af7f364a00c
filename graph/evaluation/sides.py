"""Whom an annotation and a record speak of, brought to keys that can be compared."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from .gold import Gold
from .names import folded, same

Thing: TypeAlias = Mapping[str, Any]
NO_GOLD = "?"
"""Starts the key of something that the annotation does not have."""


class Sides:
    """The officials, posts and agencies of one document, of the annotation and of the record.

    Named officials are compared as the annotation's key; all other sides as their country, else their agency.
    """

    def __init__(self, gold: Gold, record: Thing) -> None:
        self._named = {official["key"]: official for official in gold.all("officials")}
        self._unnamed = {post["key"]: post for post in gold.all("unnamed")}
        self._annotated = {agency["key"]: agency for agency in gold.all("agencies")}
        self._officials = {official["id"]: official for official in record.get("officials") or ()}
        self._agencies = {agency["id"]: agency for agency in record.get("agencies") or ()}
        self.official_of = self._match_officials()
        self.agency_of = self._match_agencies()

    def _match_officials(self) -> dict[str, str]:
        """Give each official of the record the first annotated one of that name who is still free."""
        found: dict[str, str] = {}
        for identifier, official in self._officials.items():
            free = (key for key in self._named if key not in found.values())
            key = next((key for key in free if same(names_of(official), self._named[key]["names"])), None)
            if key is not None:
                found[identifier] = key
        return found

    def _match_agencies(self) -> dict[str, str]:
        """Give each agency of the record a free annotated one of that name; one of the same country first."""
        found: dict[str, str] = {}
        for identifier, agency in self._agencies.items():
            country = agency.get("country") or None
            fits = [
                key
                for key, annotated in self._annotated.items()
                if key not in found.values()
                and same(names_of(agency), annotated["names"])
                and _agree(country, annotated.get("country"))
            ]
            if fits:
                found[identifier] = min(fits, key=lambda key: self._annotated[key].get("country") != country)
        return found

    def annotated(self, key: str) -> str:
        """Key of a side of the annotation."""
        if key in self._named:
            return key
        if key in self._unnamed:
            post = self._unnamed[key]
            if post.get("country"):
                return _country(post["country"])
            agency = post.get("agency")
            return self._annotated_agency(agency) if agency in self._annotated else f"{NO_GOLD}{agency or key}"
        return self._annotated_agency(key) if key in self._annotated else _country(key)

    def recorded(self, identifier: str) -> str:
        """Key of a side of the record."""
        if identifier in self._officials:
            return self._recorded_official(identifier)
        return self._recorded_agency(identifier) if identifier in self._agencies else _country(identifier)

    def _annotated_agency(self, key: str) -> str:
        country = self._annotated[key].get("country")
        return _country(country) if country else f"agency:{key}"

    def _recorded_agency(self, identifier: str) -> str:
        agency = self._agencies[identifier]
        if agency.get("country"):
            return _country(agency["country"])
        if identifier in self.agency_of:
            return f"agency:{self.agency_of[identifier]}"
        return NO_GOLD + folded((names_of(agency) or [identifier])[0])

    def _recorded_official(self, identifier: str) -> str:
        official = self._officials[identifier]
        if identifier in self.official_of or names_of(official):
            return self.named_official(identifier)
        if country_of(official):
            return _country(country_of(official))
        agency = _first_post(official).get("agency") or ""
        return self._recorded_agency(agency) if agency in self._agencies else NO_GOLD + identifier

    def named_official(self, identifier: str) -> str:
        """Key of a named official of the record."""
        unknown = NO_GOLD + folded(names_of(self._officials[identifier])[0])
        return self.official_of.get(identifier, unknown)


def names_of(thing: Thing) -> list[str]:
    """All names of an official or agency."""
    return [name for name in (thing.get("name"), *(thing.get("names") or ())) if name]


def country_of(official: Thing) -> str | None:
    """Country that an official acts for: stated, else that of the first post."""
    return official.get("country") or _first_post(official).get("country")


def pair(keys: Iterable[str]) -> tuple[str, ...]:
    """Sides without an order."""
    return tuple(sorted(keys))


def _first_post(official: Thing) -> Thing:
    posts: Sequence[Thing] = official.get("posts") or ()
    return posts[0] if posts else {}


def _agree(country: str | None, other: str | None) -> bool:
    return not country or not other or country == other


def _country(code: str | None) -> str:
    return f"country:{code}"
