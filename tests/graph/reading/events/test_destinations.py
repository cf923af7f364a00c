"""Where a visit goes, and where it goes on to."""

import pytest

from graph.documents import Document
from graph.reading import read

MINISTER = "وزير الخارجية الفرنسي جان لوران"


def stops(text: str) -> list[tuple[str | None, str | None]]:
    events = read(Document("visit", text, "ar", published="2025-03-12")).events
    return [(event.place.city, event.place.country) for event in events if event.place and event.type == "visit"]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (f"بدأ {MINISTER} جولة خليجية تشمل السعودية والإمارات وقطر.", ["SA", "AE", "QA"]),
        (f"يبدأ {MINISTER} غدا جولة أفريقية يستهلها من الجزائر ثم يتوجه إلى السنغال.", ["DZ", "SN"]),
        (f"يزور {MINISTER} خلال ثلاثة أيام السعودية وإسرائيل، حليفي واشنطن، إلى جانب الأردن.", ["SA", "IL", "JO"]),
        (f"من المقرر أن يزور {MINISTER} كلا من القاهرة والخرطوم.", ["EG", "SD"]),
        (f"يقوم {MINISTER} بزيارة رسمية تستغرق يومين إلى موسكو.", ["RU"]),
        (f"ألغى {MINISTER} زيارته التي كانت مقررة إلى النمسا.", ["AT"]),
        (f"حل ضيفا على المغرب {MINISTER}.", ["MA"]),
        (f"وصل إلى الدوحة مساء أمس {MINISTER}.", ["QA"]),
        (f"غادر {MINISTER} باريس متوجها إلى روما.", ["IT"]),
        ("زار الرئيس المصري سامي فهمي موسكو الثلاثاء.", ["RU"]),
        (f"عقدت جولة محادثات في روما مع {MINISTER}.", []),
    ],
)
def test_where_a_journey_goes(text: str, countries: list[str]) -> None:
    assert [country for _, country in stops(text)] == countries


def test_two_cities_of_a_country_are_one_visit() -> None:
    assert stops(f"زار {MINISTER} الرياض وجدة.") == [("Riyadh", "SA")]


def test_those_named_with_a_visitor_come_along() -> None:
    text = "توجه وزير الدفاع المصري حسام كامل، ووزير الخارجية سامح فهمي، إلى روسيا الثلاثاء."
    (event,) = read(Document("visit", text, "ar", published="2025-03-12")).events
    assert [side[0] for side in event.participants] == ["o", "o", "R"]


def test_the_kingdom_is_that_of_the_host() -> None:
    text = f"استقبل الملك السعودي فهد بن سالم في الرياض {MINISTER} الذي يزور المملكة حاليا."
    assert stops(text) == [("Riyadh", "SA")]


@pytest.mark.parametrize(
    ("text", "stop"),
    [
        (f"زار {MINISTER} العاصمة الروسية موسكو.", ("Moscow", "RU")),
        (f"وصل {MINISTER} إلى العاصمة المصرية، القاهرة، الخميس.", ("Cairo", "EG")),
        (f"وصل {MINISTER} إلى العاصمة الروسية.", (None, "RU")),
    ],
)
def test_the_city_named_behind_the_capital(text: str, stop: tuple[str | None, str]) -> None:
    assert stops(text) == [stop]


@pytest.mark.parametrize("verb", ["is due in", "is expected in", "was due in"])
def test_who_is_due_somewhere(verb: str) -> None:
    text = f"Spain's Interior Minister Jose Pardo {verb} Tashkent on Nov. 12."
    found = read(Document(id="1", text=text, lang="en", published="2025-11-03"))
    assert [(e.type, e.status, e.start) for e in found.events] == [("visit", "planned", "2025-11-12")]


def test_a_name_that_ends_like_a_small_word_does_not_close_the_clause() -> None:
    assert stops("ستكون زيارة الرئيس الكوري الجنوبي مون جاي إن إلى موسكو الأولى من نوعها.") == [("Moscow", "RU")]


def test_who_is_expected_somewhere_is_to_visit_it() -> None:
    text = "Le ministre rwandais de la Justice, Emmanuel Gasana, est par ailleurs attendu à Paris le 12 juin."
    (event,) = read(Document("expected", text, "fr", published="2025-05-07")).events
    assert (event.type, event.status, event.start) == ("visit", "planned", "2025-06-12")
