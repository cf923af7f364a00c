"""Neighbours: the graph in the forms of other tools, each as that tool's own checks accept it.

Knows the graph's shapes and each tool's. Knows no engine: it is given a reader of nodes and relationships. What a form
holds is data beside its module: queries of the tables that `gathered.yaml` lists.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

__all__ = ["ENDINGS", "FORMS", "Form", "form_of"]


@dataclass(frozen=True, slots=True)
class Form:
    """A form of the graph that another tool reads.

    Attributes:
        name: as `--format` takes it.
        writes: module and function; the function takes a reader, and a stream or `files.Files`, and returns a number.
        counts: what that number counts.
        endings: of names of files that tell the form.
        marker: of a form of several files, the one by which a folder of it is known; else empty.
        described: what of `graph.linked.About` it has a place for; the function then takes that as `about`.
        archived: whether the several files may be an archive, a name that ends with .zip, in place of a folder.
    """

    name: str
    writes: str
    counts: str
    endings: tuple[str, ...] = ()
    marker: str = ""
    described: tuple[str, ...] = ()
    archived: bool = False

    @property
    def write(self) -> Callable[..., int]:
        """The function that writes it; loaded when it is asked for."""
        module, _, name = self.writes.partition(":")
        function: Callable[..., int] = getattr(import_module(f".{module}", __name__), name)
        return function


FORMS = {
    form.name: form
    for form in (
        Form("followthemoney", "followthemoney:write_followthemoney", "entities", (".ftm.json", ".ftm.jsonl")),
        Form("graphml", "graphml:write_graphml", "nodes and edges", (".graphml",)),
        Form("neo4j-admin", "neo4j_admin:write_neo4j_admin", "nodes and relationships", marker="import.args"),
        Form(
            "tables",
            "tables:write_tables",
            "rows",
            marker="datapackage.json",
            described=("licence", "publisher", "issued"),
            archived=True,
        ),
    )
}
ENDINGS = {ending: form.name for form in FORMS.values() for ending in form.endings}


def form_of(name: str, given: str | None = None) -> Form | None:
    """Tell the form from a word, else from a file's name, without what says how it is packed.

    None where it is no form of another tool.
    """
    if given is not None:
        return FORMS.get(given)
    return next((form for form in FORMS.values() if name.lower().endswith(form.endings)), None)
