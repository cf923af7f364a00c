"""A log of what was judged and taken back, with the time of day: kept on request, outside the graph."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from graph.errors import DiskFull
from graph.identity.judgements import Judgement


class JudgementLog:
    """JSON Lines to which one line a judgement is added; nothing in it is ever changed.

    Args:
        file: where; None keeps no log.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file

    def expect(self) -> None:
        """Make sure, before anything is judged, that the file can be written.

        Raises:
            DiskFull: it cannot.
        """
        self._append("")

    def add(self, action: str, judgements: Iterable[Judgement]) -> None:
        """Add what was done: ``judge`` or ``undo``."""
        time = datetime.now(UTC).isoformat(timespec="seconds")
        lines = ({"time": time, "action": action, **asdict(item)} for item in judgements)
        self._append("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))

    def _append(self, text: str) -> None:
        if self._file is None:
            return
        try:
            with self._file.open("a", encoding="utf-8") as out:
                out.write(text)
        except OSError as error:
            raise DiskFull(f"the log {self._file} cannot be written: {error.strerror}", "name another file") from None
