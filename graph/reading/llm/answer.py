"""The JSON object in what a model wrote."""

import json
from typing import Any

from graph.reading.llm.schema import answer_schema

Json = dict[str, Any]


class UnusableAnswer(ValueError):
    """What the model wrote holds no object of the form that was asked for."""


def parse(content: str) -> Json:
    """Find the answer in what a model wrote; a fence or a sentence around it does no harm.

    Args:
        content: the message's content.
    Returns:
        An object with at least one of the lists of a record; what stands in them is not looked at.

    Raises:
        UnusableAnswer: there is none.
    """
    begin, end = content.find("{"), content.rfind("}")
    if begin < 0 or end < begin:
        raise UnusableAnswer("the model's answer holds no JSON object")
    try:
        found = json.loads(content[begin : end + 1], parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise UnusableAnswer(f"the model's answer is not JSON ({str(error)[:80]})") from None
    lists = answer_schema()["properties"]
    if not isinstance(found, dict) or not any(isinstance(found.get(name), list) for name in lists):
        raise UnusableAnswer("the model's answer is JSON, but no record")
    # Half of a surrogate pair is no text, and could not be written.
    whole: Json = json.loads(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))
    return whole


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no number of JSON")
