"""HTML: the main text of a page, and what the page states of itself."""

from .page import is_html, main_text

__all__ = ["is_html", "main_text"]
