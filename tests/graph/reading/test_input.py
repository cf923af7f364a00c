"""What one text says does not depend on the form in which it comes."""

from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.documents import Document, read_documents
from graph.identity.resolve import resolve
from graph.reading import read
from ontology.record import Record

SEEDS = Path(__file__).parents[3] / "seeds"
# In each language first with marks of Markdown, then without.
TEXTS = {
    "ar": (
        """# لقاء في الرباط

**الرباط** – استقبل وزير الداخلية المغربي **عمر الوردي**، يوم [الثلاثاء 4 مارس 2025](https://example.org/a)، \
نظيره *الإسباني* __خوسيه مارتين__.

> وقع المغرب و**إسبانيا** اتفاقا لمكافحة `الإرهاب`.
""",
        """لقاء في الرباط

الرباط – استقبل وزير الداخلية المغربي عمر الوردي، يوم الثلاثاء 4 مارس 2025، نظيره الإسباني خوسيه مارتين.

وقع المغرب وإسبانيا اتفاقا لمكافحة الإرهاب.
""",
    ),
    "fr": (
        """## Rencontre à Rabat ##

Le **ministre marocain de l'Intérieur**, *Omar El Ouardi*, a reçu [mardi 4 mars 2025](https://example.org) \
à __Rabat__ son homologue espagnol, **José Martín**.

> Le Maroc et l'**Espagne** ont signé un accord contre le ***terrorisme***.
""",
        """Rencontre à Rabat

Le ministre marocain de l'Intérieur, Omar El Ouardi, a reçu mardi 4 mars 2025 \
à Rabat son homologue espagnol, José Martín.

Le Maroc et l'Espagne ont signé un accord contre le terrorisme.
""",
    ),
    "es": (
        """Encuentro en Rabat
==================

El **ministro marroquí del Interior**, *Omar El Ouardi*, recibió el [4 de marzo de 2025][1] \
en __Rabat__ a su homólogo español, **José Martín**.

> Marruecos y **España** firmaron un acuerdo contra el ***terrorismo***.

[1]: https://example.org
""",
        """Encuentro en Rabat

El ministro marroquí del Interior, Omar El Ouardi, recibió el 4 de marzo de 2025 \
en Rabat a su homólogo español, José Martín.

Marruecos y España firmaron un acuerdo contra el terrorismo.
""",
    ),
    "en": (
        """# Meeting in Rabat

The **Moroccan interior minister**, *Omar El Ouardi*, received [on 4 March 2025](https://example.org) \
in __Rabat__ his Spanish counterpart, **José Martín**.

> Morocco and **Spain** signed an agreement against ***terrorism***.
""",
        """Meeting in Rabat

The Moroccan interior minister, Omar El Ouardi, received on 4 March 2025 \
in Rabat his Spanish counterpart, José Martín.

Morocco and Spain signed an agreement against terrorism.
""",
    ),
}


def facts(value: object) -> Any:
    """A record without its offsets and quotes."""
    if isinstance(value, dict):
        return {
            name: facts(item)
            for name, item in value.items()
            if name not in ("start", "end", "quote") or "rule" not in value
        }
    return [facts(item) for item in value] if isinstance(value, list) else value


def said(record: Record) -> dict[str, Any]:
    whole = record.model_dump(mode="json", exclude={"document"})
    for actor in (*whole["officials"], *whole["agencies"]):
        actor["mentions"] = len(actor["mentions"])
    return {name: facts(value) for name, value in whole.items()}


def check_quotes(value: object, text: str) -> None:
    for item in value if isinstance(value, list) else value.values() if isinstance(value, dict) else ():
        check_quotes(item, text)
    if isinstance(value, dict) and value.get("quote") is not None:
        assert text[value["start"] : value["end"]] == value["quote"]


@pytest.mark.parametrize("lang", TEXTS)
def test_markdown_says_what_plain_text_says(lang: str) -> None:
    marked, plain = (read(Document("d", text)) for text in TEXTS[lang])
    assert marked.document.lang == plain.document.lang == lang
    assert said(marked) == said(plain)
    assert len(plain.events) > 0
    assert [official.name for official in plain.officials][1:] != []
    assert plain.agreements[0].parties == ["MA", "ES"]
    assert marked.document.text == TEXTS[lang][0]
    check_quotes(marked.model_dump(), TEXTS[lang][0])


@pytest.mark.parametrize(("first", "second"), [("ar", "fr"), ("en", "ar"), ("fr", "es"), ("es", "en")])
def test_a_document_in_two_languages_says_what_each_part_says(first: str, second: str) -> None:
    parts = [TEXTS[first][1], TEXTS[second][1]]
    text = "\n".join([parts[0], parts[0].split("\n")[2], "", parts[1]])
    whole = read(Document("d", text, first))
    assert whole.document.lang == first
    assert (whole.document.text, whole.document.sha256) == (text, Document("d", text).sha256)
    rules = {evidence.rule.split("/")[0] for event in whole.events for evidence in event.evidence if evidence.rule}
    assert rules == {first, second}
    names = {name for official in whole.officials for name in (official.name, *official.names)}
    assert names >= {official.name for part in parts for official in read(Document("d", part)).officials}
    assert [agreement.parties for agreement in whole.agreements] == [["MA", "ES"]]
    assert {evidence.rule.split("/")[0] for evidence in whole.agreements[0].evidence if evidence.rule} == {
        first,
        second,
    }
    assert whole.countries == ["MA", "ES"]
    check_quotes(whole.model_dump(), text)


def in_short(record: Record) -> dict[str, object]:
    """What a record says, without the numbers of its officials and bodies, whose order the title may change."""
    events = record.events or ()
    return {
        "officials": {
            (official.name, official.country, official.posts[0].title) for official in record.officials or ()
        },
        "agencies": {agency.name for agency in record.agencies or ()},
        "events": [(e.type, e.status, e.start, e.end, e.place, e.areas, len(e.participants or ())) for e in events],
        "cooperation": sum(len(one.areas or ()) for one in record.cooperation or ()),
        "agreements": [(one.kind, one.status, one.name, one.date) for one in record.agreements or ()],
        "countries": set(record.countries or ()),
    }


AROUND = (
    "<html lang=en><head><title>{title} | موقع</title></head><body><nav><a href=/>الرئيسية</a> <a href=/s>سياسة</a>"
    "</nav><div class=content><h1>{title}</h1>{paragraphs}</div>"
    "<aside><p><a href=1>وزير الخارجية يستقبل نظيره التركي</a></p></aside>"
    "<footer>جميع الحقوق محفوظة</footer></body></html>"
)


@pytest.mark.parametrize("name", sorted(path.name for path in SEEDS.glob("*.md") if path.stem != "README"))
def test_a_page_says_what_its_article_says(name: str, tmp_path: Path) -> None:
    (article,) = read_documents([str(SEEDS / name)])
    assert isinstance(article, Document)
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in article.text.split("\n") if line.strip())
    page = tmp_path / "page.html"
    page.write_text(AROUND.format(title=escape(article.title or ""), paragraphs=paragraphs), encoding="utf-8")
    (taken,) = read_documents([str(page)])
    assert isinstance(taken, Document)
    headed = article.text if article.text.startswith(article.title or "") else f"{article.title}\n{article.text}"
    from_text = in_short(read(replace(article, text=headed)))
    from_page = in_short(read(replace(taken, published=article.published, publisher=article.publisher)))
    assert from_page == from_text
    assert from_text["cooperation"] or from_text["events"]


LINES = [line for texts in TEXTS.values() for text in texts for line in text.split("\n")]


@given(st.lists(st.sampled_from(LINES), max_size=12), st.sampled_from([None, *TEXTS]))
def test_any_mixture_is_one_record_that_holds_together(lines: list[str], lang: str | None) -> None:
    text = "\n".join([*lines, "."])
    record = read(Document("d", text, lang))
    assert record.document.text == text
    check_quotes(record.model_dump(), text)
    assert resolve(record).document["id"] == "d"  # refuses a reference to nothing, and a statement without evidence
