"""A real Chromium for tests of pages: the one that is installed, without a window."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
# Containers give no privileges for a sandbox, and little shared memory; the pages are ours.
FLAGS = ("--no-sandbox", "--disable-dev-shm-usage")


def installed() -> str:
    """Return the path of the Chromium that ``MITHAQ_TEST_CHROMIUM`` names, else of the first of `NAMES` on the PATH.

    Raises:
        FileNotFoundError: there is none.
    """
    named = os.environ.get("MITHAQ_TEST_CHROMIUM")
    found = shutil.which(named) if named else next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        wanted = named or ", ".join(NAMES)
        raise FileNotFoundError(
            f"these tests need a Chromium, and there is no {wanted}: apt-get install chromium fonts-noto-core, "
            "or name one in MITHAQ_TEST_CHROMIUM"
        )
    return found


@contextmanager
def browser() -> Iterator[Browser]:
    """Start the installed Chromium; it ends with the block."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=installed(), args=list(FLAGS))
        try:
            yield started
        finally:
            started.close()
