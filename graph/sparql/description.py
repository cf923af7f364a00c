"""What the endpoint says of itself to programs, in the words of SPARQL 1.1 Service Description."""

from importlib.resources import files

from pyoxigraph import RdfFormat, parse, serialize

from .forms import GRAPHS


def description(endpoint: str, seconds: float, form: str) -> bytes:
    """Describe an endpoint.

    Args:
        endpoint: its address.
        seconds: that a query may take.
        form: one of `forms.GRAPHS`.
    """
    text = (files(__package__) / "service.ttl").read_text(encoding="utf-8").replace("SECONDS", f"{seconds:g}")
    statements = parse(text, RdfFormat.TURTLE, base_iri=endpoint)
    triples = [it.triple for it in statements]
    return serialize(triples, format=GRAPHS[form], prefixes=statements.prefixes) or b""
