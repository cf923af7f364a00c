from graph.documents import Document
from graph.reading import read

ARABIC = "استقبل وزير الداخلية المغربي عمر الوردي يوم 4 مارس 2025 بالرباط نظيره الإسباني خوسيه مارتين."
ENGLISH = (
    "The Moroccan interior minister, Omar El Ouardi ({}), received on 4 March 2025 in Rabat his Spanish counterpart, "
    "José Martín, said the Ministry of the Interior."
)


def test_names_that_the_text_puts_together_are_of_one() -> None:
    record = read(Document("d", f"{ENGLISH.format('عمر الوردي')}\n\n{ARABIC}", "en"))
    names = {official.name: official.names for official in record.officials}
    assert names["Omar El Ouardi"] == ["عمر الوردي"]
    assert "عمر الوردي" not in names
    assert names["José Martín"] == []
    first, second = record.events
    assert {evidence.rule.split("/")[0] for evidence in second.evidence if evidence.rule} == {"ar"}
    assert first.participants[0] == second.participants[0] == record.officials[0].id


def test_a_meeting_of_the_same_told_in_both_languages_is_one() -> None:
    english = ENGLISH.format("عمر الوردي").replace("José Martín", "José Martín (خوسيه مارتين)")
    (meeting,) = read(Document("d", f"{english}\n\n{ARABIC}", "en")).events
    assert {evidence.rule.split("/")[0] for evidence in meeting.evidence if evidence.rule} == {"ar", "en"}


def test_what_stands_in_brackets_and_is_no_name_of_an_official() -> None:
    record = read(Document("d", f"{ENGLISH.format('حزب')}\n\n{ARABIC}", "en"))
    assert record.officials[0].names == []


def test_without_that_they_stay_two() -> None:
    record = read(Document("d", f"{ENGLISH.format('55')}\n\n{ARABIC}", "en"))
    assert {official.name for official in record.officials} == {
        "Omar El Ouardi",
        "José Martín",
        "عمر الوردي",
        "خوسيه مارتين",
    }
    assert [official.id for official in record.officials] == ["o1", "o2", "o3", "o4"]
    assert record.events[1].met == [["o3", "o4"]]
    assert all(record.document.text[m.start : m.end] == m.quote for o in record.officials for m in o.mentions)


def test_what_is_said_twice_in_the_same_words_of_the_record_is_one_statement() -> None:
    english, arabic = (
        "Morocco and Spain signed an agreement on border security.",
        "وقع المغرب وإسبانيا اتفاقا حول أمن الحدود.",
    )
    (agreement,) = read(Document("d", f"{english} {english}\n\n{arabic} {arabic}", "en")).agreements
    assert [evidence.rule for evidence in agreement.evidence] == ["en/agreements/agreement", "ar/agreements/agreement"]
    assert agreement.parties == ["MA", "ES"]


def test_publication_stated_by_one_part_holds_for_all() -> None:
    arabic = ARABIC.replace("يوم 4 مارس 2025", "أمس")
    record = read(Document("d", f"Rabat, 5 March 2025 (Example) – {ENGLISH.format('50')}\n\n{arabic}", "en"))
    assert record.document.published == "2025-03-05"
    assert [event.start for event in record.events] == ["2025-03-04", "2025-03-04"]
