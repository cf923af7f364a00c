import pytest

from graph.documents import Document
from graph.reading import read
from graph.reading.explanation import Mark, explain

TEXT = (
    "Le ministre espagnol de l'Intérieur, José Martín, a reçu mardi 3 juin 2025 à Madrid son homologue marocain, "
    "Omar Ouardi.\n\nUne rencontre est annoncée.\n\nPartager sur Facebook"
)
DOCUMENT = Document("d", TEXT, lang="fr", published="2025-06-04")


@pytest.fixture(scope="module")
def marks() -> list[Mark]:
    return explain(DOCUMENT)[1]


def words(mark: Mark) -> str:
    return TEXT[mark.start : mark.end]


def test_the_record_is_the_one_that_is_read() -> None:
    assert explain(DOCUMENT)[0] == read(DOCUMENT)


def test_what_was_recognised_names_its_entry_and_the_file_to_correct(marks: list[Mark]) -> None:
    found = {(words(m), m.what, m.by) for m in marks if m.kind == "word"}
    assert ("Madrid", "place/Madrid", "ontology/places.tsv") in found
    assert ("espagnol", "country/ES", "ontology/lexicon/fr/countries.yaml") in found
    assert ("mardi 3 juin 2025", "date 2025-06-03", "ontology/lexicon/fr/calendar.yaml") in found
    assert ("ministre", "titles/minister", "ontology/lexicon/fr/titles.yaml") in found


def test_a_statement_names_its_rule_and_what_the_passage_supports(marks: list[Mark]) -> None:
    (said,) = {m for m in marks if m.kind == "says" and "met" in m.what}
    assert said.by.startswith("fr/meeting/")
    assert "met o1–o2" in said.what
    assert "place Madrid, ES" in said.what


def test_who_is_named_is_marked_at_each_mention(marks: list[Mark]) -> None:
    assert ("Omar Ouardi", "official o2 Omar Ouardi", "country MA") in {
        (words(m), m.what, m.by) for m in marks if m.kind == "named"
    }


def test_what_was_left_out_says_why(marks: list[Mark]) -> None:
    left = {(words(m), m.by) for m in marks if m.kind == "left out"}
    assert ("Partager sur Facebook", "not the article: sharing") in left
    assert ("rencontre", "no side of it is named in the sentence") in left


def test_a_person_who_takes_part_in_nothing_is_left_out() -> None:
    text = "Le ministre marocain de la Justice a cité l'ancien ministre français Paul Durand."
    left = [m for m in explain(Document("d", text, lang="fr"))[1] if m.kind == "left out"]
    assert [(m.what, m.by) for m in left if "Durand" in m.what] == [("person Paul Durand", "a former post")]


def test_each_language_of_a_document_is_explained() -> None:
    text = (
        TEXT
        + "\n\n"
        + "استقبل وزير الداخلية الإسباني خوسيه مارتين، أمس الثلاثاء بمدريد، نظيره المغربي عمر الوردي.\n" * 2
    )
    files = {m.by for m in explain(Document("d", text, published="2025-06-04"))[1] if m.kind == "word"}
    assert {"ontology/lexicon/fr/meeting.yaml", "ontology/lexicon/ar/meeting.yaml"} <= files
