import pytest

from graph.reading.llm.usage import Usage


def test_tokens_are_added_as_the_server_states_them() -> None:
    usage = Usage()
    usage.spent({"prompt_tokens": 1_200, "completion_tokens": 34})
    usage.spent({"prompt_tokens": 1})
    usage.answered(from_cache=False)
    usage.answered(from_cache=True)
    assert usage.told("m") == "m: 1 documents read, 1 more from the cache; 2 answers; tokens: 1,201 in, 34 out"


@pytest.mark.parametrize(
    "stated", [None, "many", [], {"prompt_tokens": "7"}, {"prompt_tokens": -5}, {"prompt_tokens": True}]
)
def test_what_is_no_count_counts_nothing(stated: object) -> None:
    usage = Usage()
    usage.spent(stated)
    assert (usage.requests, usage.prompt, usage.completion) == (1, 0, 0)
