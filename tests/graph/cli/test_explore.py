import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from .conftest import Mithaq


@pytest.mark.skipif(os.name != "posix", reason="signals as a terminal sends them")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interruption_is_a_normal_end_and_frees_the_store(number: signal.Signals, loaded: Path, mithaq: Mithaq) -> None:
    words = ["explore", "--no-open", "--store", str(loaded)]
    program = [sys.executable, "-P", "-c", "from graph.cli import main; main()", *words]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        address = running.stdout.readline().strip()
        try:
            answer = httpx.get(address, trust_env=False, timeout=60)
        finally:
            running.send_signal(number)
        said = running.communicate(timeout=60)[1]
    assert answer.status_code == 200
    assert address.startswith("http://127.0.0.1:")
    assert running.returncode == 0
    assert "Traceback" not in said
    assert mithaq("status", "--store", loaded).exit_code == 0


def test_store_that_is_not_there_is_said(mithaq: Mithaq, tmp_path: Path) -> None:
    result = mithaq("explore", "--no-open", "--store", tmp_path / "none")
    assert result.exit_code == 4
    assert "mithaq load" in result.stderr


def test_a_base_that_cannot_be_is_refused_before_an_address_is_told(mithaq: Mithaq, answering: dict[str, str]) -> None:
    result = mithaq("explore", "--no-open", "--base", "foo", environ=answering)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Ctrl-C" not in result.stderr
