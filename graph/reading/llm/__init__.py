"""Reading by a language model behind an endpoint in the manner of OpenAI's, as the optional reader ``llm``.

The model answers with a record that has quotes in place of offsets. What it says is taken only as far as the text bears
it out: `checks` finds each quote and name in the text, and leaves out the rest with a warning.
"""

from graph.reading.llm.reader import LanguageModel

__all__ = ["LanguageModel", "read"]

read = LanguageModel()
"""The reader ``llm``, set by the environment at its first document."""
