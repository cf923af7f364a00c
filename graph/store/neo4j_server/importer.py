"""The process in which `neo4j-admin database import` fills the database of a home.

Started by `graph.store.neo4j_server.filling` as ``python -P -m graph.store.neo4j_server.importer HOME JARS FOLDER``.
"""

import os
import sys
from pathlib import Path

from graph.errors import StoreLocked
from graph.store.folder_lock import FolderLock, LockedBy
from graph.store.neo4j_server.launcher import administer, start_java


def main(arguments: list[str]) -> int:
    """Hold the home's lock and run the tool in the folder; return its exit status."""
    home, jars, folder = (Path(argument).resolve() for argument in arguments)
    try:
        with FolderLock(home / "lock", os.getpid()):
            os.chdir(folder)  # the paths of the arguments are relative, and Java keeps the folder it was started in
            start_java(jars)
            report = f"--report-file={home / 'import.report'}"
            return administer(home, ["database", "import", "full", "neo4j", "@import.args", report])
    except LockedBy as lock:
        print(lock, file=sys.stderr)
        return StoreLocked.exit_code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
