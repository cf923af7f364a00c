"""Whatever a document says, a page shows it as text."""

from collections import Counter
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request

from graph.explore.passages import stretches
from graph.explore.rendering import page

HOSTILE = st.one_of(
    st.text(),
    st.sampled_from(
        (
            "<script>alert(1)</script>",
            "</article></script></style></title>",
            "\"'><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,<b>",
            "{{ 7 * 7 }}{% raw %}",
            "<!--",
            "]]>",
            "\u202etxt.exe",
            "\x00\x1b[2J",
            "&lt;b&gt;",
        )
    ),
)


class Seen(HTMLParser):
    """What a browser makes of a page: its elements, their addresses and attributes that would run, its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: Counter[str] = Counter()
        self.addresses: list[str] = []
        self.running: list[str] = []
        self.text: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements[tag] += 1
        self.addresses += [value or "" for name, value in attributes if name in ("href", "src", "action")]
        self.running += [name for name, _ in attributes if name.startswith("on") or name in ("style", "srcdoc")]

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def shown(**texts: str) -> Seen:
    """A document's page, with one statement that covers its whole text."""
    document = {"lang": "en", "published": "2025", "report": texts["id"], **texts}
    request = Request(
        {"type": "http", "method": "GET", "path": "/document/x", "query_string": b"", "headers": [(b"host", b"x")]}
    )
    answer = page(
        request,
        "document.html",
        document=document,
        direction="ltr",
        stretches=stretches(texts["text"], [(0, len(texts["text"]))], None),
        astray=False,
        sections=[],
    )
    return Seen(bytes(answer.body).decode())


@given(st.fixed_dictionaries(dict.fromkeys(("id", "title", "publisher", "url", "text"), HOSTILE)))
def test_text_never_becomes_markup(texts: dict[str, str]) -> None:
    filled = {name: text or "x" for name, text in texts.items()}
    seen, plain = shown(**filled), shown(**dict.fromkeys(filled, "x"))
    outside = filled["url"].startswith(("http://", "https://"))
    assert seen.elements - Counter({"a": 1} if outside else {}) == plain.elements - Counter(
        {"bdi": 1} if outside else {}
    )
    assert seen.running == []
    assert all(it.startswith(("/", "?", "#", "http://", "https://")) for it in seen.addresses)


def test_text_is_shown_as_it_is() -> None:
    text = "<b>1 & 2</b> \u202eabc"
    assert text in "".join(shown(id="d", title=text, publisher="p", url="javascript:1", text=text).text)
