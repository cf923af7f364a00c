"""The interface's own words in four languages; what the graph and the questions say is not among them."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from graph.answers.bidi import direction
from graph.answers.terms import term
from graph.store.schema import NODES

AUTONYMS = {"ar": "العربية", "fr": "Français", "es": "Español", "en": "English"}


class Words:
    """Texts by key in one language.

    Args:
        lang: ar, fr, es or en.
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.direction = direction(lang)
        self._texts = texts(lang)

    def __call__(self, key: str, **values: object) -> str:
        """Text of a key such as ``search.label``, with its places filled in.

        Raises:
            KeyError: there is no such text.
        """
        return self._texts[key].format(**values)

    def named(self, family: str, name: str) -> str:
        """What a column, parameter or group is called; in questions of the user's own the word itself."""
        return self._texts.get(f"{family}.{name}", name.replace("_", " "))

    def value(self, text: str) -> str:
        """A value of a closed list, of the ontology's or of a question's, in words; any other text as it is."""
        known = term(text, self.lang) or term(text.capitalize(), self.lang)
        return known or self._texts.get(f"values.{text}", text)

    def __contains__(self, key: str) -> bool:
        return key in self._texts


@cache
def texts(lang: str) -> Mapping[str, str]:
    """Every text of a language by its key."""
    path = files(__package__) / "words" / f"{lang}.yaml"
    return dict(_flat(yaml.safe_load(path.read_text(encoding="utf-8"))))


def network_words(words: Words) -> str:
    """What the script that draws networks needs, as JSON: its buttons, and the kinds of nodes by their name."""
    buttons = {key.removeprefix("draw."): text for key, text in texts(words.lang).items() if key.startswith("draw.")}
    kinds = {label.lower(): term(label, words.lang) or label for label in NODES}
    return json.dumps({**buttons, **kinds}, ensure_ascii=False)


def _flat(tree: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in tree.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{above}{key}.")
        else:
            yield above + key, value
