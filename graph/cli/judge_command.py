"""`mithaq judge`: who is the same and who is not, decided by people."""

import datetime
import getpass
import sys
from dataclasses import dataclass
from pathlib import Path

import click
from rich.console import Console

from graph.answers.forms import WIDTH_OF_A_FILE
from graph.answers.names import KINDS
from graph.answers.portrait import Portrait
from graph.answers.tables import table
from graph.answers.visible import one_line
from graph.documents.collection import read_bytes
from graph.documents.decode import decode
from graph.errors import UsageError
from graph.identity.judgement_file import read_judgements, write_judgements
from graph.identity.judgements import VERDICTS, Judgement, Judgements, judgement
from graph.identity.proposals import proposals
from graph.store.neighbourhood import StoredNeighbourhood
from graph.store.resolving import told_ids

from .dialogue import Dialogue
from .ends import End, Words, end_of, ends
from .judgement_log import JudgementLog
from .judging import Judging
from .output import Output
from .stores import opened, store_options
from .taking_back import meant

MOST_DOCUMENTS = 5
COLUMNS = ("id", "verdict", "left", "right", "by", "when", "why")


@dataclass(frozen=True, slots=True)
class Author:
    """Who judges, and the day that is noted."""

    by: str
    when: str

    def judge(self, left: End, right: End, verdict: str, why: str) -> Judgement:
        """A judgement of theirs."""
        names = {"left_name": left.name, "right_name": right.name}
        return judgement(left.id, right.id, verdict, by=self.by, when=self.when, why=why, **names)


@click.command(name="judge")
@click.argument("words", nargs=-1, metavar="[LEFT RIGHT same|different|unsure]")
@click.option("--why", help="The reason; needed beside LEFT, RIGHT and a verdict.")
@click.option("--by", help="Who judges.  [default: the user's name]")
@click.option("--when", help="The day that is noted, as 2026-11-25.  [default: today]")
@click.option(
    "--kind", type=click.Choice(KINDS), default="official", show_default=True, help="What names are looked up among."
)
@click.option("--left-document", default="", help="Only the mention of this document on the left.")
@click.option("--right-document", default="", help="Only the mention of this document on the right.")
@click.option("--file", "file", help="Judge all that this CSV file holds; - is standard input.")
@click.option("--export", "exported", help="Write all judgements to this CSV file; - is standard output.")
@click.option("--list", "listed", is_flag=True, help="List all judgements.")
@click.option("--undo", is_flag=True, help="Take judgements back: by their ids, or by LEFT and RIGHT.")
@click.option("--dry-run", is_flag=True, help="Look names up and check for contradictions, but write nothing.")
@click.option(
    "--log",
    type=click.Path(dir_okay=False, path_type=Path),
    envvar="MITHAQ_JUDGEMENT_LOG",
    show_envvar=True,
    help="Add what is judged and taken back to this file, with the time of day.",
)
@store_options
def command(
    words: tuple[str, ...],
    why: str | None,
    by: str | None,
    when: str | None,
    kind: str,
    left_document: str,
    right_document: str,
    file: str | None,
    exported: str | None,
    listed: bool,
    undo: bool,
    dry_run: bool,
    log: Path | None,
    store: str | None,
    uri: str | None,
) -> None:
    """Decide that two are the same, are different, or may be either; the graph follows and keeps the judgement.

    LEFT and RIGHT are names in any script, or ids; ID@DOCUMENT, or --left-document, means one document's mention only,
    which tells namesakes apart. Judgements are transitive; one that contradicts others is refused with the chain that
    says so. Without arguments, pairs that may be one are shown beside each other with their sentences.

    Examples: mithaq judge "Abdellatif Hammouchi" "Abdelatif Hamouchi" same --why "same post, same week"; mithaq judge
    --undo "Abdellatif Hammouchi" "Abdelatif Hamouchi"; mithaq judge --export judgements.csv.
    """
    modes = [name for name, given in (("--file", file), ("--export", exported), ("--list", listed)) if given]
    _expect(words, modes, undo, why)
    given = _read(file) if file else None
    with opened(store, uri) as graph:
        judging = Judging(graph, JudgementLog(log), dry_run)
        if given is not None:
            judging.judge(given)
        elif exported:
            with Output(exported) as out:
                out.write(write_judgements(judging.known()))
        elif listed:
            click.echo(_table(judging.known()), nl=False)
        elif undo:
            judging.undo(meant(words, kind, judging.known(), graph))
        elif words:
            sides = ends(Words(words[0], left_document), Words(words[1], right_document), kind, graph)
            _tell_documents(sides)
            judging.judge([_author(by, when).judge(*sides, words[2], why or "")])
        else:
            _converse(judging, _author(by, when))


def _expect(words: tuple[str, ...], modes: list[str], undo: bool, why: str | None) -> None:
    """Refuse a call that asks for two things, or for none."""
    modes = modes + (["--undo"] if undo else [])
    if len(modes) > 1 or (modes and words and not undo):
        raise UsageError(f"{' and '.join(modes)} and what stands beside it do not go together", "ask for one of them")
    if undo or not words:
        return
    if len(words) != 3 or words[2] not in VERDICTS:
        raise UsageError(
            f"two sides and a verdict are needed, got {len(words)} words", f"LEFT RIGHT {'|'.join(VERDICTS)}"
        )
    if not why:
        raise UsageError("a judgement needs its reason", "add --why TEXT")


def _read(file: str) -> Judgements:
    raw = sys.stdin.buffer.read() if file == "-" else read_bytes(Path(file))
    return read_judgements(decode(raw, file, None), file)


def _author(by: str | None, when: str | None) -> Author:
    try:
        return Author(by or getpass.getuser(), when or datetime.date.today().isoformat())
    except (KeyError, OSError):
        raise UsageError("this system does not tell the user's name", "add --by NAME") from None


def _tell_documents(sides: tuple[End, End]) -> None:
    """Say which documents' mentions a judgement is about: an id may be told in more of them than a name is read in."""
    for end in sides:
        shown, more = ", ".join(end.documents[:MOST_DOCUMENTS]), len(end.documents) - MOST_DOCUMENTS
        said = f"{end.id}: {end.name}, in {shown}" + (f" and {more} more" if more > 0 else "")
        click.echo(one_line(said), err=True)


def _converse(judging: Judging, author: Author) -> None:
    def make(left: Portrait, right: Portrait, verdict: str, why: str) -> Judgement:
        one, other = end_of(left.node, judging.graph), end_of(right.node, judging.graph)
        return author.judge(one, other, verdict, why)

    run = judging.graph.run
    pairs = proposals(StoredNeighbourhood(run), told_ids(run, ("official", "event", "agreement")))
    if not pairs:
        click.echo("nothing is proposed: no pair that may be one is left open")
        return
    console = Console()
    width = console.width if console.is_terminal else WIDTH_OF_A_FILE
    judged = Dialogue(judging.graph, make, lambda item: judging.judge([item]), width).run(pairs)
    click.echo(f"judged {judged} of {len(pairs)}")


def _table(known: Judgements) -> str:
    if not len(known):
        return "no judgements\n"
    rows = [_row(item) for item in known]
    console = Console()
    return table(COLUMNS, rows, console.width if console.is_terminal else WIDTH_OF_A_FILE)


def _row(item: Judgement) -> list[str]:
    left, right = _side(item.left, item.left_name), _side(item.right, item.right_name)
    return [item.id, item.verdict, left, right, item.by, item.when, item.why]


def _side(end: str, name: str) -> str:
    return f"{name} {end}".strip()
