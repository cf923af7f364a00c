"""Answers that were had once: a folder of files named after what was asked."""

import hashlib
import json
import os
import tempfile
from pathlib import Path

from graph.errors import DiskFull


def key_of(*parts: str | None) -> str:
    """Name what was asked: the digest of all that the answer depends on."""
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


class Cache:
    """Answers in a folder, each complete or not at all; several processes may share it.

    Args:
        folder: made when the first answer is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> str | None:
        """Return the answer kept under a key; None where there is none."""
        try:
            return self._file(key).read_text(encoding="utf-8")
        except (FileNotFoundError, UnicodeDecodeError):
            return None

    def put(self, key: str, answer: str) -> None:
        """Keep an answer.

        Raises:
            DiskFull: the folder cannot be written.
        """
        file = self._file(key)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            handle, partial = tempfile.mkstemp(dir=file.parent, prefix=f".{key[:8]}.")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as stream:
                    stream.write(answer)
                Path(partial).replace(file)
            finally:
                Path(partial).unlink(missing_ok=True)
        except OSError as error:
            raise DiskFull(
                f"the cache {self._folder} cannot be written: {error.strerror}", "set MITHAQ_CACHE"
            ) from error

    def _file(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.json"
