"""Addresses as people read them."""

from collections.abc import Mapping


def short(iri: str, prefixes: Mapping[str, str], base: str = "") -> str:
    """An address without the base, or by a prefix, where one fits.

    Args:
        iri: the address.
        prefixes: address by prefix.
        base: of the addresses of a graph; empty for none.
    """
    if base and iri.startswith(base):
        return iri[len(base) :]
    fitting = [(len(start), name) for name, start in prefixes.items() if iri.startswith(start) and iri != start]
    if not fitting:
        return iri
    length, name = max(fitting)
    return f"{name}:{iri[length:]}"
