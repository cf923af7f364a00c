"""The command line: one module a command, each loaded when it is called.

Every room is used here and none is known to another; errors become messages and exit codes in `program`.
"""

from .program import main

__all__ = ["main"]
