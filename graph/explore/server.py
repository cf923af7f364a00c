"""Serving the explorer on this machine until it is interrupted."""

import os
import signal
import socket
import sys
import webbrowser
from collections.abc import Callable
from types import FrameType

import uvicorn
from starlette.types import ASGIApp

from graph.errors import UsageError

HOST = "127.0.0.1"
ANY_PORT = 0
_QUEUE = 128


def listen(port: int = ANY_PORT) -> socket.socket:
    """Take a port of the loopback interface; requests wait until `serve` answers them.

    Args:
        port: 0 for any free one.

    Raises:
        UsageError: it is taken, or may not be used.
    """
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":  # elsewhere it would let two servers share a port
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((HOST, port))
        taken.listen(_QUEUE)
    except OSError as error:
        taken.close()
        raise UsageError(
            f"port {port} cannot be used: {error.strerror}", "leave out --port for any free one"
        ) from error
    return taken


def server(app: ASGIApp) -> uvicorn.Server:
    """A server for the explorer; it says nothing of itself in headers and logs nothing but failures."""
    return uvicorn.Server(
        uvicorn.Config(
            app, log_level="error", access_log=False, server_header=False, lifespan="auto", timeout_graceful_shutdown=3
        )
    )


def serve(app: ASGIApp, taken: socket.socket) -> None:
    """Answer until the user interrupts or the process is asked to end; both are a normal end."""
    before = signal.signal(signal.SIGTERM, _interrupted)
    try:
        server(app).run(sockets=[taken])
    except KeyboardInterrupt:
        return  # the server has ended by then; it raises again what ended it
    finally:
        signal.signal(signal.SIGTERM, before)
        taken.close()


def open_browser(url: str, opened: Callable[[str], bool] = webbrowser.open) -> bool:
    """Show an address in the user's browser, where there is a screen for one.

    Args:
        url: what to show.
        opened: shows it.
    """
    screen = sys.platform in ("darwin", "win32") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(screen) and opened(url)


def _interrupted(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - the shape of a handler
    raise KeyboardInterrupt
