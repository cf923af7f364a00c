import os
import threading
from pathlib import Path

import pytest

from graph.cli.output import Output
from graph.errors import DiskFull


def names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


def test_a_file_appears_when_all_of_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "graph.nq"
    with Output(str(file)) as output:
        output.write("قال")
        assert not file.exists()
    assert (file.read_text(encoding="utf-8"), names(tmp_path)) == ("قال", ["graph.nq"])


def test_what_was_there_stays_when_writing_breaks_off(tmp_path: Path) -> None:
    file = tmp_path / "graph.nq"
    file.write_text("before")
    with pytest.raises(UnicodeEncodeError), Output(str(file)) as output:
        output.write("after" + "\ud800")
    assert (file.read_text(), names(tmp_path)) == ("before", ["graph.nq"])


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("file")
    for text in ("one", "two"):
        with Output(str(tmp_path / "link")) as output:
            output.write(text)
        assert (tmp_path / "link").is_symlink()
        assert (tmp_path / "file").read_text() == text


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_stays_a_pipe_and_is_written_to(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    with Output(str(pipe)) as output:
        output.write("through")
    reader.join()
    assert (read, pipe.is_fifo(), names(tmp_path)) == (["through"], True, ["pipe"])


@pytest.mark.parametrize(("name", "told"), [("folder", "it is a folder"), ("none/file", "No such file")])
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(DiskFull, match=told), Output(str(tmp_path / name)):
        pass
