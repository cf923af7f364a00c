"""The base of the explorer's addresses: what every thing's own address begins with, and where it is answered."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from graph.errors import UsageError
from graph.explore.server import HOST
from graph.linked.addresses import Addresses
from graph.linked.dataset import About
from graph.linked.mapping import graph_mapping

OWN_PATH = "/id/"
_PORTS = {"http": 80, "https": 443}  # which clients leave out
# Of a host that a request's `Host` can be compared with letter by letter, and of a path without escapes.
_PUBLISHED = re.compile(
    r"(?P<scheme>https?)://(?P<host>[A-Za-z0-9.-]+(?::\d{1,5})?)(?P<path>/(?:[\w.~-]+/)*)", re.ASCII
)
HINT = "give an address of your own such as https://example.org/id/"


@dataclass(frozen=True, slots=True)
class Base:
    """A base under which the explorer answers.

    Attributes:
        iri: what every address begins with.
        path: its path, which begins and ends with a slash.
        hosts: names by which requests may call the server that answers it.
    """

    iri: str
    path: str
    hosts: frozenset[str]

    @property
    def origin(self) -> str:
        """Where the explorer's pages are, without a slash at the end."""
        return self.iri.removesuffix(self.path)

    @property
    def about(self) -> About:
        """What an export tells of where the data are had."""
        return About(dump=f"{self.origin}/dump.nq.gz", endpoint=f"{self.origin}/sparql")

    @property
    def addresses(self) -> Addresses:
        """Makes addresses and takes them apart."""
        return Addresses(graph_mapping(), self.iri)


def own_base(port: int) -> Base:
    """The address of an explorer on this machine, whose names are known without it."""
    return Base(f"http://{HOST}:{port}{OWN_PATH}", OWN_PATH, frozenset())


def published_base(iri: str, taken: Collection[str]) -> Base:
    """A base that others know, at which the explorer answers through a proxy or another name of the machine.

    Args:
        iri: such as ``https://example.org/id/``.
        taken: first parts of the paths that the explorer's pages have.

    Raises:
        UsageError: nothing can be answered under it.
    """
    found = _PUBLISHED.fullmatch(iri)
    if found is None:
        raise UsageError(f"the explorer cannot answer under {iri!r}: it is no plain web address that ends with /", HINT)
    if found["path"].split("/")[1] in {"", *taken}:
        raise UsageError(f"the explorer cannot answer under {iri!r}: its pages are there", HINT)
    usual = f":{_PORTS[found['scheme']]}"
    host = found["host"].lower().removesuffix(usual)
    hosts = {host} if ":" in host else {host, host + usual}
    return Base(iri, found["path"], frozenset(hosts))
