"""Completion in a shell: click's own, and in bash with names that have spaces or were begun with a quotation mark."""

import os
import re
from typing import Any

from click.shell_completion import BashComplete, CompletionItem, add_completion_class

_SPECIAL = re.compile(r"([^\w@%+=:,./-])")
_SPECIAL_IN_QUOTES = re.compile(r'(["\\$`])')


@add_completion_class
class Bash(BashComplete):
    """As click's, but each value stays one word of the command line, whatever a document put into a name.

    Click's script splits values at spaces and lets the shell expand them.
    """

    source_template = """\
%(complete_func)s() {
    local line type value
    COMPREPLY=()
    while IFS= read -r line; do
        type=${line%%%%,*}
        value=${line#*,}
        case $type in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            plain) COMPREPLY+=("$value") ;;
        esac
    done < <(IFS=$'\\n'; COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD=$COMP_CWORD %(complete_var)s=bash_complete "$1")
}
complete -o nosort -F %(complete_func)s %(prog_name)s
"""

    def format_completion(self, item: CompletionItem[Any]) -> str:
        """Kind and value of what is offered; a name with its special characters escaped as the word it is in needs."""
        value = str(item.value)
        return f"{item.type},{_escaped(value, _opening()) if item.type == 'plain' else value}"


def _opening() -> str:
    """The quotation mark that the word under the cursor begins with, or nothing."""
    words = os.environ["COMP_WORDS"].split("\n")
    number = int(os.environ["COMP_CWORD"])
    return words[number][:1] if number < len(words) and words[number][:1] in ("'", '"') else ""


def _escaped(value: str, opening: str) -> str:
    if opening == "'":
        return value.replace("'", "'\\''")
    return (_SPECIAL_IN_QUOTES if opening else _SPECIAL).sub(r"\\\1", value)
