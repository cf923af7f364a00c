import socket

import pytest

from graph.errors import UsageError
from graph.explore.server import HOST, listen, open_browser


def test_listens_on_this_machine_alone() -> None:
    with listen() as taken:
        assert taken.getsockname()[0] == HOST
        assert taken.getsockname()[1] > 0


def test_port_that_is_taken_is_said() -> None:
    with listen() as taken, pytest.raises(UsageError, match="cannot be used"):
        listen(taken.getsockname()[1])


def test_browser_is_opened_where_there_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def show(url: str) -> bool:
        shown.append(url)
        return True

    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not open_browser("http://127.0.0.1:1/", show)
    monkeypatch.setenv("DISPLAY", ":0")
    assert open_browser("http://127.0.0.1:1/", show)
    assert shown == ["http://127.0.0.1:1/"]


def test_nothing_listens_on_other_addresses() -> None:
    with listen() as taken, socket.socket(socket.AF_INET6) as other:
        other.settimeout(1)
        assert other.connect_ex(("::1", taken.getsockname()[1])) != 0
