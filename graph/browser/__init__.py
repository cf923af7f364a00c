"""What Neo4j Browser takes of Mithaq: a style, a guide, saved queries and parameters.

Knows questions, what is in a graph, and Browser's formats; tried with Browser 5.24, which Neo4j 5.26 and 2026 serve.
"""

from .examples import Example, asked, examples
from .folder import write
from .serving import app, browser_page, link

__all__ = ["Example", "app", "asked", "browser_page", "examples", "link", "write"]
