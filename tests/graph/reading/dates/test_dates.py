"""Dates of a text placed in time: relative ones, contradictions, datelines, periods."""

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.reading.dates import Resolved, dateline, find, period, resolve
from graph.reading.dates.calendar import load

LANGUAGES = ("ar", "en", "es", "fr")
WRITTEN = {
    "ar": ("{weekday} {day} {month} {year}", "يوم {day} {month} {year}", "{day:02}/{number:02}/{year}"),
    "en": ("{weekday}, {day} {month} {year}", "{month} {day}, {year}", "{year}-{number:02}-{day:02}"),
    "es": ("el {weekday} {day} de {month} de {year}", "{day} de {month} del {year}", "{day}.{number}.{year}"),
    "fr": ("le {weekday} {day} {month} {year}", "{day} {month} {year}", "{day:02}/{number:02}/{year}"),
}
days = st.dates(datetime.date(1950, 1, 1), datetime.date(2090, 12, 31))
languages = st.sampled_from(LANGUAGES)


def one(text: str, published: str | None, lang: str, held: bool | None = None) -> Resolved:
    spans = find(text, lang)
    assert len(spans) == 1, [span.text for span in spans]
    return resolve(spans[0], published, lang, held=held)


def write(form: str, day: datetime.date, lang: str, weekday: int | None = None) -> str:
    words = load(lang)
    return form.format(
        weekday=words["weekday"][weekday or day.isoweekday()][0],
        month=words["month"][day.month][0],
        number=day.month,
        day=day.day,
        year=day.year,
    )


@given(day=days, lang=languages, form=st.integers(0, 2), name=st.integers(0, 3))
def test_any_written_day_is_found_and_is_itself(day: datetime.date, lang: str, form: int, name: int) -> None:
    names = load(lang)["month"][day.month]
    text = write(WRITTEN[lang][form], day, lang).replace(names[0], names[name % len(names)])
    assert one(text, None, lang) == Resolved(day.isoformat(), day.isoformat())
    assert one(f"({text}).", day.isoformat(), lang) == Resolved(day.isoformat(), day.isoformat())


@given(day=days, lang=languages)
def test_weekday_that_is_right_is_no_conflict(day: datetime.date, lang: str) -> None:
    text = write(WRITTEN[lang][0], day, lang)
    later = (day + datetime.timedelta(days=400)).isoformat()
    assert one(text, later, lang) == Resolved(day.isoformat(), day.isoformat())


@given(day=days.filter(lambda day: (day.month, day.day) != (2, 29)), lang=languages)
def test_wrong_year_is_moved_to_that_of_publication(day: datetime.date, lang: str) -> None:
    stated = day.replace(year=day.year - 1)
    got = one(write(WRITTEN[lang][0], stated, lang, day.isoweekday()), day.isoformat(), lang)
    assert got.start == got.end == day.isoformat()
    assert got.conflict is not None
    assert got.conflict.stated == stated.isoformat()


@given(day=days, other=st.integers(1, 6), lang=languages)
def test_wrong_weekday_without_publication_stays_as_stated(day: datetime.date, other: int, lang: str) -> None:
    weekday = (day.isoweekday() + other - 1) % 7 + 1
    got = one(write(WRITTEN[lang][0], day, lang, weekday), None, lang)
    assert got.start == got.end == day.isoformat()
    assert got.conflict is not None
    assert got.conflict.stated == day.isoformat()


PIECES = """24 ٢٤ 2024 31 29 فبراير رجب 1446 الثلاثاء يوم الماضي من و إلى الموافق قبل سنوات ثلاث خلال العام
Tuesday May last to ago years February in mai de l' du au dernier hace del al año pasado en - / , ـ \u0650 \u200f"""
pieces = st.sampled_from([*PIECES.split(), " ", " ", " ", "\n"])
EDTF = re.compile(r"(\d{4}|XXXX)(-(0[1-9]|1[0-2]|2[1-4])(-(0[1-9]|[12]\d|3[01]))?)?~?")


@given(text=st.lists(st.one_of(pieces, st.text(max_size=5)), max_size=20).map("".join), lang=languages)
def test_offsets_hold_on_any_text(text: str, lang: str) -> None:
    reached = 0
    for span in find(text, lang):
        assert text[span.start : span.end] == span.text
        assert reached <= span.start < span.end
        reached = span.end
    dateline(text, lang)


@given(text=st.lists(pieces, max_size=12).map(" ".join), lang=languages, published=st.none() | days.map(str))
def test_what_is_resolved_is_edtf_in_order(text: str, lang: str, published: str | None) -> None:
    for span in find(text, lang):
        got = resolve(span, published, lang)
        assert (got.start is None) == (got.end is None)
        if got.start is not None and got.end is not None:
            assert EDTF.fullmatch(got.start)
            assert EDTF.fullmatch(got.end)
            assert got.start <= got.end or "XXXX" in got.start


def test_marks_and_digits_of_the_original_are_kept() -> None:
    text = "يَوْمَ الثُّلاثاءِ ٢٨ ينـاير \u200f٢٠٢٥م"
    (span,) = find(text, "ar")
    assert span.text == "الثُّلاثاءِ ٢٨ ينـاير \u200f٢٠٢٥"
    assert resolve(span, None, "ar").start == "2025-01-28"


def test_weekdays_and_dateline_contradict_the_year() -> None:
    got = one("بزيارة عمل يومي الثلاثاء والأربعاء 28 و 29 يناير 2024", "2025-01-29", "ar")
    assert (got.start, got.end) == ("2025-01-28", "2025-01-29")
    assert got.conflict is not None
    assert got.conflict.stated == "2024-01-28/2024-01-29"
    assert got.conflict.reason == (
        "28 and 29 January 2024 were a Sunday and a Monday; the text says Tuesday and Wednesday, "
        "and it was published on 29 January 2025"
    )


def test_weekday_that_fits_no_year_nearby_is_kept_as_stated() -> None:
    got = one("Tuesday 1 January 2015", "2025-01-29", "en")
    assert got.start == "2015-01-01"
    assert got.conflict is not None
    assert got.conflict.reason == "1 January 2015 was a Thursday; the text says Tuesday"


def test_past_event_dated_after_publication_is_a_conflict() -> None:
    assert one("on 28 January 2026", "2025-01-29", "en").conflict is None
    got = one("on 28 January 2026", "2025-01-29", "en", held=True)
    assert got.start == "2026-01-28"
    assert got.conflict is not None
    assert got.conflict.reason == "28 January 2026 lies after the publication on 29 January 2025"


@pytest.mark.parametrize(
    ("text", "published", "held", "start", "end"),
    [
        ("28 و29 يناير", "2025-01-29", None, "2025-01-28", "2025-01-29"),
        ("من 24 حتى 27 نونبر الجاري", None, None, "XXXX-11-24", "XXXX-11-27"),
        ("28 يونيو الجاري", "2018-06-18", None, "2018-06-28", "2018-06-28"),
        ("في سبتمبر الماضي", "2024-12-29", None, "2024-09", "2024-09"),
        ("في دجنبر الماضي", "2024-12-29", None, "2023-12", "2023-12"),
        ("في 12 دجنبر الماضي", "2024-12-29", None, "2024-12-12", "2024-12-12"),
        ("في دجنبر", "2025-01-05", None, "2024-12", "2024-12"),
        ("في يناير", "2024-12-29", None, "2025-01", "2025-01"),
        ("في يناير", "2024-12-29", True, "2024-01", "2024-01"),
        ("الثلاثاء", "2025-01-28", None, "2025-01-28", "2025-01-28"),
        ("الثلاثاء", "2025-01-29", False, "2025-02-04", "2025-02-04"),
        ("الثلاثاء الماضي", "2025-01-28", None, "2025-01-21", "2025-01-21"),
        ("الثلاثاء المقبل", "2025-01-28", None, "2025-02-04", "2025-02-04"),
        ("الثلاثاء 31 دجنبر", "2025-06-01", None, "2024-12-31", "2024-12-31"),
        ("يومي الإثنين والثلاثاء", "2025-01-29", None, "2025-01-27", "2025-01-28"),
        ("أمس", None, None, None, None),
        ("من 30 دجنبر إلى 2 يناير 2025", None, None, "2024-12-30", "2025-01-02"),
        ("رجب 1446", None, None, "2025-01-01", "2025-01-30"),
        ("29 فبراير", "2025-03-01", None, None, None),
        ("29 فبراير", None, None, "XXXX-02-29", "XXXX-02-29"),
        ("من 30 إلى 2 ماي 2024", None, None, "2024-04-30", "2024-05-02"),
        ("من دجنبر 2023 إلى مارس", None, None, "2023-12", "2024-03"),
        ("منتصف سنة 2024", None, None, "2024", "2024"),
    ],
)
def test_placed_against_publication(
    text: str, published: str | None, held: bool | None, start: str | None, end: str | None
) -> None:
    assert one(text, published, "ar", held) == Resolved(start, end)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("الدورة 93 للمنظمة، كأس العالم 2030، أكثر من 1,544 هجوماً", "ar"),
        ("حتى غدا مثالا، من أجل غد آمن، وفي اليوم التالي", "ar"),
        ("وقالت تيريزا ماي في لندن إن أكثر من مائة شخص حضروا", "ar"),
        ("They may march on. The G20 and 15 % of 2030 delegates; at 14:04, version 3.5.", "en"),
        ("El ministro habló por la mañana, no durante la mañana, de más de 2000 personas", "es"),
        ("Plus de 2000 personnes sur Mars et 31 février", "fr"),
    ],
)
def test_what_is_no_date(text: str, lang: str) -> None:
    assert find(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "line", "day"),
    [
        ("ar", "صحيفة المدينة – 29 ديسمبر 2024 – 14:04", "2024-12-29"),
        ("ar", "29 يناير 2025آخر تحديث :", "2025-01-29"),
        ("ar", "الرباط 3 ماي 2024 (و م ع) - استقبل الوزير نظيره اليوم الجمعة.", "2024-05-03"),
        ("en", "Published: 3 May 2024", "2024-05-03"),
        ("en", "RABAT, May 3, 2024 (MAP) - The minister met his counterpart on Thursday.", "2024-05-03"),
        ("fr", "RABAT, 14 mars 2025 (MAP) - Le ministre a reçu son homologue.", "2025-03-14"),
        ("fr", "Publié le mardi 14 mars 2023 à 10h20", "2023-03-14"),
        ("fr", "Le 18 juillet 2024 – Ottawa (Ontario) – Affaires mondiales Canada", "2024-07-18"),
        ("fr", "Publié jeudi 15 février 2024 à 19:03. Modifié jeudi 15 février 2024 à 20:11.", "2024-02-15"),
        ("fr", "Lomé, le 6 octobre 2023 – Plus de 180 délégués ont pris part au congrès.", "2023-10-06"),
        ("fr", "**Tana, 3 septembre 2024** | *Rédaction, La Gazette*", "2024-09-03"),
        ("fr", "Gazette.ma | Par Awa Sow | le 24/01/2025 à 13h05", "2025-01-24"),
        ("es", "Madrid, 3 may (EFE).- El ministro recibió a su homólogo.", "XXXX-05-03"),
        ("es", "Actualizado: 3 de mayo de 2024, 10:15", "2024-05-03"),
        ("es", "Cali, Colombia, 3 de mayo de 2024. El presidente asistió a la apertura.", "2024-05-03"),
        ("es", "03/05/2024.- El ministro se ha reunido con su homólogo.", "2024-05-03"),
        ("es", "LIMA, 3 may (ANDINA).- El ministro inauguró la cumbre.\nPublicado: 3/05/2024", "2024-05-03"),
        ("fr", "Lomé, Togo, 3 mai 2024. Le ministre a ouvert la réunion.", "2024-05-03"),
        ("ar", "الرباط: 14 مارس 2025", "2025-03-14"),
        ("ar", "الدار البيضاء: الجمعة 14 مارس 2025", "2025-03-14"),
        ("ar", "الجزائر في 14 مارس 2025 (وأج) - استقبل الوزير نظيره", "2025-03-14"),
        ("ar", "الرباط (14 مارس 2025) – استقبل الوزير نظيره", "2025-03-14"),
        ("es", "Madrid, 14 de marzo de 2025.- El ministro habló.", "2025-03-14"),
        ("es", "Bruselas, 5 de junio de 2025. Con la participación del ministro, se reunió el consejo.", "2025-06-05"),
        ("es", "Bogotá, D.C., 5 de marzo de 2025. La canciller habló.", "2025-03-05"),
        ("es", "Redacción RT | 7 de mayo de 2025 | Lectura: 2 min.", "2025-05-07"),
        ("es", "MADRID, 3 Mar. (EUROPA PRESS) - Este lunes habló el ministro. © 2025 Europa Press.", "2025-03-03"),
    ],
)
def test_dateline_is_day_of_publication(lang: str, line: str, day: str) -> None:
    body = {"ar": "نص طويل من غير تاريخ.", "en": "A body.", "fr": "Un corps.", "es": "Un cuerpo."}[lang]
    assert dateline(f"{body}\n{line}\n{body}", lang) == day


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", "وقد زار الوزير مدريد يوم 28 يناير 2024 على رأس وفد رفيع المستوى من وزارته."),
        ("ar", "من 24 حتى 27 نونبر الجاري"),
        ("en", "The two ministers met on 3 May 2024 in Rabat."),
        ("en", "He said on 3 May 2024: we agree."),
        ("en", "Summit of Rabat 3 May 2024"),
        ("ar", "| تاريخ الزيارة | 28 يناير 2024 |"),
        ("ar", "زيارة مدريد 28 يناير 2024"),
        ("ar", "بيان: 14 مارس 2025 موعد الاجتماع المقبل"),
        ("ar", "وقع الطرفان في الرباط (14 مارس 2025) اتفاقا"),
        ("es", "El ministro viajó el 3 de mayo de 2024 a Rabat."),
        ("fr", "Le 3 mai 2024, le ministre a reçu son homologue."),
    ],
)
def test_date_in_running_text_is_no_dateline(lang: str, text: str) -> None:
    assert dateline(text, lang) is None


def test_period_of_a_figure() -> None:
    assert period("خلال السنوات العشر الأخيرة", "2024-12-29", "ar") == "2014/2024"
    assert period("خلال السنوات العشر الأخيرة", None, "ar") is None
    assert period("خلال عام 2024", None, "ar") == "2024"
    assert period("over the past six months", "2024-12-29", "en") == "2024-06/2024-12"
    assert period("2565 شخصا", "2024-12-29", "ar") is None


def test_a_day_of_the_current_month_is_of_this_year_though_told_as_past() -> None:
    assert one("28 يونيو الجاري", "2018-06-18", "ar", held=True).start == "2018-06-28"
