import unicodedata

import pytest

from graph.documents import Document
from graph.errors import BadDocument, UsageError
from graph.reading import read, reader
from graph.reading.lexicons.lexicon import Lexicon
from graph.reading.lexicons.morphology import Morphology
from graph.reading.text.language import language_of, tell


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("وصل الوفد إلى المدينة في مساء اليوم", "ar"),
        ("Le ministre est arrivé dans la ville avec une délégation", "fr"),
        ("El ministro llegó a la ciudad con una delegación", "es"),
        ("The minister arrived in the city with his delegation", "en"),
    ],
)
def test_common_words_tell_the_language(text: str, lang: str) -> None:
    assert language_of(text) == lang


@pytest.mark.parametrize(
    ("text", "rival"),
    [
        ("Der Innenminister empfing am Dienstag seinen Amtskollegen, wie das Ministerium mitteilte.", "de"),
        ("O ministro recebeu o seu homólogo e os dois não falaram da data em que se reunirão.", "pt"),
        ("Il ministro ha ricevuto il suo omologo e le due parti hanno parlato della polizia.", "it"),
        ("وزیر کشور روز سه‌شنبه با همتای خود دیدار کرد و گفت که این سفر برای دو کشور است.", "fa"),
        ("وزیر داخلہ نے منگل کو اپنے ہم منصب سے ملاقات کی اور کہا کہ یہ دورہ اہم ہے۔", "ur"),
        ("Bakan salı günü mevkidaşını kabul etti ve bu ziyaretin iki ülke için çok önemli olduğunu söyledi.", "tr"),
        ("Le ministre a reçu son homologue.", None),
    ],
)
def test_languages_that_are_not_read(text: str, rival: str | None) -> None:
    assert tell(text).rival == rival


@pytest.mark.parametrize(
    ("text", "stated", "lang"),
    [
        ("Laftit – Marlaska", None, "en"),
        ("Laftit – Marlaska", "es", "es"),
        ("لفتيت – مارلاسكا", None, "ar"),
        ("Le ministre est arrivé dans la ville avec une délégation", "en", "fr"),
        ("Le ministre est arrivé dans la ville avec une délégation", "zh", "fr"),
        ("", None, "en"),
    ],
)
def test_what_a_page_states_counts_where_words_say_little(text: str, stated: str | None, lang: str) -> None:
    assert language_of(text, stated) == lang


def test_the_main_language_is_that_of_most_letters_or_of_the_beginning() -> None:
    arabic = "استقبل وزير الداخلية نظيره الإسباني وتباحثا حول التعاون الأمني بين البلدين. "
    french = "Le ministre de l'Intérieur a reçu son homologue espagnol et ils ont parlé de la coopération. "
    assert language_of(arabic + french) == "ar"
    assert language_of(french + arabic) == "fr"
    assert language_of(arabic * 2 + french * 10) == "fr"
    assert language_of(french + arabic * 5) == "ar"


def test_one_writing_of_each_letter() -> None:
    text = "Il a été reçu à la fin de l'été"
    assert tell(unicodedata.normalize("NFD", text)) == tell(text) == tell(text.upper())
    assert tell("فِي الْمَدِينَةِ") == tell("في المدينة")


def test_rules_is_the_default_reader() -> None:
    assert reader() is read
    assert reader().__module__ == "graph.reading.rules"


def test_an_unknown_reader_names_those_there_are() -> None:
    with pytest.raises(UsageError, match="no reader is called") as caught:
        reader("oracle")
    assert "rules" in caught.value.hint


def test_a_document_without_language_is_read_in_its_own() -> None:
    assert read(Document("d", "وصل الوفد إلى المدينة في مساء اليوم")).document.lang == "ar"


def test_a_language_nobody_reads_is_refused() -> None:
    with pytest.raises(BadDocument, match="'de'") as caught:
        read(Document("d", "Der Minister kam.", "de"))
    assert "ar, fr, es, en" in caught.value.hint


def test_a_text_in_another_language_is_said_to_be_one() -> None:
    german = (
        "Der Bundesminister hat am Montag in Berlin seinen Amtskollegen empfangen. Bei dem Gespräch ging es um die "
        "Zusammenarbeit der Behörden und um gemeinsame Einsätze, wie das Ministerium am Abend mitteilte."
    )
    (warning,) = read(Document("d", german)).warnings
    assert "the language is not one that is read, rather 'de': nothing but" in warning.message


@pytest.mark.parametrize(
    "text",
    [
        "O ministro do Interior de Marrocos, Omar El Ouardi, recebeu terça-feira em Rabat o seu homólogo de Espanha, "
        "José Martín, e os dois não assinaram nenhum acordo, mas falaram da cooperação entre Marrocos e Espanha.",
        "استقبال شد: وزیر کشور مراکش عمر الوردی روز سه‌شنبه در رباط با همتای اسپانیایی خود خوزه مارتین دیدار کرد و "
        "این دو گفتند که همکاری دو کشور برای امنیت مرزها و مبارزه با تروریسم بیشتر خواهد شد.",
    ],
)
def test_nothing_is_read_into_a_language_that_is_not_read(text: str) -> None:
    record = read(Document("d", text))
    assert (record.officials, record.events, record.agreements, record.cooperation) == ([], [], [], [])
    assert len(record.warnings) == 1


def test_a_text_in_another_script_is_said_to_be_in_another_language() -> None:
    chinese = "双方在北京举行会议，讨论了警务合作、边境安全和反恐问题，并签署了协议。" * 8
    (warning,) = read(Document("d", chinese)).warnings
    assert "the language is not one that is read; taken for" in warning.message


def test_a_language_without_lexicon_gives_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.reading.rules.load_lexicon", lambda lang: Lexicon(lang, Morphology(), {}))
    record = read(Document("d", "El ministro recibió a su homólogo en la ciudad.", "es"))
    assert [warning.message for warning in record.warnings] == [
        "no lexicon for the language 'es': nothing but the document is recorded"
    ]
    assert record.events == []
