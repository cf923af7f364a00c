"""The program `mithaq`: its commands, and the one place where an error becomes a message and an exit code.

Exit codes: 0 done; 1 findings; 2 usage; 3 bad input; 4 store unreachable or refused; 5 store locked or of another
version; 6 unknown or ambiguous name; 7 interrupted, or disk full.
"""

import errno
import gc
import importlib
import os
import sys

import click
from click.shell_completion import CompletionItem

from graph import __version__
from graph.answers.visible import one_line, visible
from graph.errors import AmbiguousName, ConflictingJudgements, DiskFull, MithaqError, UnknownName

COMMANDS = {
    "read": "Read documents into records, one JSON object a line.",
    "evaluate": "Compare records with gold facts: precision, recall and F1.",
    "load": "Load documents or records into the graph.",
    "remove": "Take documents out of the graph.",
    "resolve": "Find anew whom and what every mention means.",
    "judge": "Decide who is the same and who is not, and take it back.",
    "explain": "Show why the graph says what it says, of an entity or a fact.",
    "ask": "Ask a question of the library.",
    "questions": "List the questions, or search them.",
    "cypher": "Run a Cypher query of your own that reads, on Neo4j.",
    "sparql": "Ask the graph as RDF, in SPARQL, on any store.",
    "explore": "Look at the graph in a browser: pages, questions, a map.",
    "view": "Write a network as one file to send to somebody.",
    "check": "Find what is wrong with the graph: shapes and rules, where and what to do.",
    "export": "Write the graph as RDF.",
    "import": "Fill an empty store from an export.",
    "status": "Say what is in the store.",
    "browser": "Write a style, a guide and saved queries for Neo4j Browser.",
    "names": "Compare names of persons across scripts and spellings.",
    "neo4j": "Run a real Neo4j on this machine, without Docker.",
    "completion": "Print what a shell needs to complete names at a TAB.",
    "doctor": "Check what this machine has for Mithaq.",
    "demo": "Load the example documents, ask five questions, write the export.",
}
PROGRAM = "mithaq"
COMPLETION = "_MITHAQ_COMPLETE"
"""Variable by which a shell asks what may come next."""
INTERRUPTED = 7
# Python looks for cycles among new objects after every 700; the lexicons are a million that stay.
OBJECTS_BETWEEN_COLLECTIONS = 100_000
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM})


class Program(click.Group):
    """Commands by name, imported when called, so that `mithaq read` starts without a database driver."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Names in the order of the data's way through the program."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"graph.cli.{cmd_name}_command")
        command: click.Command = module.command
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Commands and options that begin with what is typed, without importing the commands."""
        commands = [CompletionItem(name, help=words) for name, words in COMMANDS.items() if name.startswith(incomplete)]
        return [*commands, *click.Command.shell_complete(self, ctx, incomplete)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; turn what it raises into a message on standard error and the documented exit code."""
        gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
        try:
            return super().invoke(ctx)
        except MithaqError as error:
            say_error(error)
            ctx.exit(error.exit_code)
        except (KeyboardInterrupt, click.Abort):
            click.echo("interrupted; what was being written was rolled back", err=True)
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            sys.stderr.close()
            ctx.exit(0)
        except OSError as error:
            if error.errno not in _NO_SPACE:
                raise
            where = f"{error.filename}: " if error.filename else ""
            say_error(DiskFull(f"{where}{error.strerror}", "free some space, or choose another folder"))
            ctx.exit(DiskFull.exit_code)


if COMPLETION in os.environ:
    importlib.import_module("graph.cli.shells")  # takes the place of click's own way with bash


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name=PROGRAM)
def main() -> None:
    """News and communiqués of international security cooperation as a graph that answers with its evidence.

    Start with `mithaq demo`. Exit codes: 0 done, 1 findings, 2 usage, 3 bad input, 4 store unreachable or refused,
    5 store locked or of another version, 6 unknown or ambiguous name, 7 interrupted or disk full.
    """


def say_error(error: MithaqError) -> None:
    """Write an error to standard error: what and where, then what to do, then the names that come near."""
    click.echo(f"error: {visible(str(error))}", err=True)
    if isinstance(error, AmbiguousName):
        for identifier, line in error.candidates:
            click.echo(f"         {one_line(identifier)}  {one_line(line)}", err=True)
    if isinstance(error, UnknownName) and error.nearest:
        click.echo(f"       nearest: {'; '.join(map(one_line, error.nearest))}", err=True)
    if isinstance(error, ConflictingJudgements):
        for line in error.chain:
            click.echo(f"         {one_line(line)}", err=True)
    if error.hint:
        click.echo(f"       {visible(error.hint)}", err=True)
