"""Ids of entities, facts and claims: deterministic, so that any order of loading gives the same graph."""

import hashlib


def compose(*parts: str) -> str:
    r"""Join parts with ``|``; a ``|`` or ``\`` within a part is escaped with ``\``, so that no two lists collide."""
    return "|".join(part.replace("\\", "\\\\").replace("|", "\\|") for part in parts)


def entity_id(kind: str, *parts: str) -> str:
    """Id of an entity: the kind and the first 12 hex digits of the sha256 of its key.

    Args:
        kind: prefix, for instance ``official``.
        parts: the key, for instance the normalised name and the country.
    """
    return f"{kind}-{_digest(*parts)[:12]}"


def fact_id(relationship: str, start: str, end: str, key: str = "") -> str:
    """Id of a fact: ``TYPE|start|end|key``."""
    return compose(relationship, start, end, key)


def claim_id(document: str, statement: str, start: int, end: int) -> str:
    """Id of a claim: first 16 hex digits of the sha256 of document, statement and offsets."""
    return _digest(document, statement, str(start), str(end))[:16]


def mention_id(document: str, local: str) -> str:
    """Id of a mention: ``DOCUMENT#LOCAL``."""
    return f"{document}#{local}"


def _digest(*parts: str) -> str:
    return hashlib.sha256(compose(*parts).encode()).hexdigest()
