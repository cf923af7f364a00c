import re

from hypothesis import given
from hypothesis import strategies as st

from graph.reading.text.passages import passages

AR = "استقبل وزير الداخلية يوم الثلاثاء بالرباط نظيره الإسباني، وتباحثا في التعاون ضد الإرهاب."
FR = "Le ministre de l'Intérieur a reçu mardi à Rabat son homologue espagnol et ils ont parlé de la coopération."
ES = "El ministro del Interior recibió el martes en Rabat a su homólogo español y hablaron de la cooperación."
EN = "The interior minister received his Spanish counterpart on Tuesday in Rabat and they spoke about cooperation."
PT = "O ministro do Interior recebeu na terça-feira em Rabat o seu homólogo espanhol e não falaram da cooperação."


def said(text: str, main: str) -> dict[str, str]:
    found = passages(text, main)
    assert all(len(part) == len(text) for part in found.values())
    return {lang: re.sub(r" {3,}", "…", part) for lang, part in found.items()}


def test_one_language_is_one_passage_as_it_is() -> None:
    text = f"{EN}\n\n{EN}"
    assert passages(text, "en") == {"en": text}
    assert passages("", "ar") == {"ar": ""}


def test_a_communique_and_its_translation() -> None:
    text = f"بلاغ\n{AR}\n\nCommuniqué\n{FR}\nRabat\n{FR}"
    assert said(text, "ar") == {"ar": f"بلاغ\n{AR}\n\n…\n…\n…\n…", "fr": f"…\n…\n\nCommuniqué\n{FR}\nRabat\n{FR}"}


def test_a_quotation_in_the_other_script_inside_a_line() -> None:
    text = f'The statement said: "{AR}" and nothing more.\n{EN}'
    assert said(text, "en") == {"en": f'The statement said: "…and nothing more.\n{EN}', "ar": f'…{AR}"…\n…'}


def test_three_languages_in_one_script() -> None:
    text = f"{EN}\n\n{FR}\n{ES}\n{EN}"
    assert said(text, "en") == {"en": f"{EN}\n\n…\n…\n{EN}", "fr": f"…\n\n{FR}\n…\n…", "es": f"…\n\n…\n{ES}\n…"}


def test_names_headings_and_other_languages_stay_with_the_document() -> None:
    for text in (
        f"Ministère de l'Intérieur – وزارة الداخلية\n{AR}",
        f"{EN}\nMohammed VI (محمد السادس), Universidad de Granada, Le Monde\n{EN}",
        f"{ES}\n{PT}",
        f"{AR}\nTwitter: @mithaq, Facebook, Instagram, YouTube, LinkedIn, WhatsApp, Telegram, RSS",
    ):
        main = "ar" if text.endswith(AR) or text.startswith(AR) else "en" if EN in text else "es"
        assert passages(text, main) == {main: text}


@given(
    st.lists(st.sampled_from([AR, FR, ES, EN, PT, "\n", " ", "Rabat", "الرباط", "(", "12"])),
    st.sampled_from(["ar", "en"]),
)
def test_every_letter_is_in_one_passage(pieces: list[str], main: str) -> None:
    text = "".join(pieces)
    found = passages(text, main)
    assert next(iter(found)) == main
    for index, character in enumerate(text):
        holders = [part[index] for part in found.values() if part[index] == character]
        assert len(holders) == 1 or not character.isalpha()
        assert holders
