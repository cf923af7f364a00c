"""What a query cannot do even where reading it missed something: it is given to the store unread here."""

import subprocess
import sys

import pytest

ASK = """
import sys, threading
from pyoxigraph import Store
from graph.sparql.confinement import refuse_connections
confined = sys.argv[2] == "confined" and refuse_connections()
def ask():
    try:
        list(Store().query("SELECT * { SERVICE <%s/> { ?s ?p ?o } }" % sys.argv[1]))
    except OSError as error:
        print(confined, error)
asking = threading.Thread(target=ask)
asking.start()
asking.join()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such a way")
def test_a_confined_process_reaches_nobody(elsewhere: tuple[str, list[str]]) -> None:
    address, seen = elsewhere
    command = [sys.executable, "-P", "-c", ASK, address]
    confined = subprocess.run([*command, "confined"], capture_output=True, check=True, encoding="utf-8")
    assert ("True Permission denied" in confined.stdout, seen) == (True, [])
    subprocess.run([*command, "free"], capture_output=True, check=True)
    assert seen == ["/"]  # so the test would have seen it
