"""Paragraphs of other articles below an Arabic article, cut off at one length."""

from graph.documents import Document
from graph.reading import read

TITLE = "وزير الداخلية القطري خالد ناصر يلتقي نظيره الفرنسي جان لوران"
ARTICLE = "التقى وزير الداخلية القطري خالد ناصر الثلاثاء نظيره الفرنسي جان لوران في الدوحة."
GOES_ON = "وأضاف الوزير القطري أن التعاون مستمر."
CUT = (
    "باريس (وكالة) -- التقى وزير الخارجية التركي كمال أوزدمير وزير الخارجية الإيطالي ماريو روسي في باريس وبحثا ملفات "
    "كثيرة منها الأمن والاقتصاد والتجارة والطاقة والنقل والصحة والتعليم والثقافة والسياحة والبيئة والزراعة في كل ما"
)
OTHER = "روما (وكالة) -- استقبل الرئيس الإيطالي ماريو فيردي الرئيس المصري سامي الوردي."
THIRD = "مدريد (وكالة) -- شهدت العاصمة الإسبانية احتفالات كبيرة."


def read_of(*paragraphs: str) -> set[str | None]:
    text = "\n".join((TITLE, ARTICLE, GOES_ON, *paragraphs))
    return {one.name for one in read(Document("teasers", text, "ar", published="2025-03-12")).officials}


def test_cut_paragraphs_at_the_end_are_of_other_articles() -> None:
    assert read_of(OTHER, CUT, THIRD) == {"خالد ناصر", "جان لوران"}


def test_a_paragraph_that_goes_on_is_of_the_article() -> None:
    assert "كمال أوزدمير" in read_of(OTHER, CUT, THIRD, "وختم الوزير القطري بالشكر.")


def test_without_a_cut_paragraph_nothing_is_noise() -> None:
    assert "سامي الوردي" in read_of(OTHER, THIRD, "قال البيان إن اللقاء ناجح.")
