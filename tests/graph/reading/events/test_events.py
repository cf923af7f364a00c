import pytest

from graph.documents import Document
from graph.reading import read
from ontology.record import Event, Record

MINISTER = "وزير العدل التونسي سامي الوردي"
OTHER = "نظيره الإيطالي ماركو ريتشي"


def record_of(text: str, published: str | None = "2025-03-12") -> Record:
    return read(Document("events", text, "ar", published=published))


def only(text: str) -> Event:
    (event,) = record_of(text).events
    return event


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"استقبل {MINISTER} {OTHER}.", "held"),
        (f"من المقرر أن يستقبل {MINISTER} {OTHER}.", "planned"),
        (f"سيستقبل {MINISTER} {OTHER}.", "planned"),
        (f"أعلنت الوزارة إلغاء لقاء بين {MINISTER} و{OTHER}.", "cancelled"),
        (f"نفت الوزارة عقد لقاء بين {MINISTER} و{OTHER}.", "denied"),
    ],
)
def test_whether_it_took_place(text: str, status: str) -> None:
    event = only(text)
    assert event.status == status
    assert len(event.met) == (status == "held")


def test_a_meeting_hoped_for_is_no_event() -> None:
    assert record_of(f"دعا البيان إلى عقد لقاء بين {MINISTER} و{OTHER}.").events == []


def test_three_sides_are_three_pairs() -> None:
    others = "وزير العدل المصري كمال بناني، ووزير العدل الأردني مازن القاسم"
    assert len(only(f"عقد اجتماع ثلاثي ضم {MINISTER}، و{others}.").met) == 3


def test_delegations_stand_for_their_countries() -> None:
    event = only("عقد اجتماع بين الوفد التونسي ونظيره الإيطالي حول تبادل المعلومات.")
    assert event.met == [["TN", "IT"]]
    assert event.areas == ["intelligence-sharing"]


def test_a_weekday_is_resolved_against_publication() -> None:
    assert only(f"استقبل {MINISTER}، الثلاثاء بتونس، {OTHER}.").start == "2025-03-11"


def test_a_war_is_no_place_of_a_meeting() -> None:
    assert only(f"التقى {MINISTER} {OTHER} لبحث الحرب في اليمن.").place is None


def test_a_name_in_the_heading_is_told_once() -> None:
    text = (
        f"وزير العدل التونسي يستقبل نظيره الإيطالي\nاستقبل {MINISTER} يوم الثلاثاء في العاصمة تونس {OTHER} وبحثا ملفات."
    )
    assert len(record_of(text).events) == 1


GERMAN = "وزير الخارجية الألماني هايكو شولتس"
FRENCH = "وزير الخارجية الفرنسي جان لوران"


@pytest.mark.parametrize(
    "text",
    [
        f"أعرب {GERMAN} و{FRENCH} في اتصال هاتفي عن ارتياحهما.",
        f"قالت الوزارة إن {GERMAN} و{FRENCH} ناقشا الوضع في المنطقة.",
        f"بحث {GERMAN} و{FRENCH} الوضع في المنطقة.",
        f"قال {GERMAN} في مؤتمر صحافي مع {FRENCH} إن بلاده ملتزمة.",
    ],
)
def test_two_people_of_two_countries_named_together_met(text: str) -> None:
    assert len(only(text).met) == 1


def test_two_ministers_of_one_country_say_something_together_without_meeting() -> None:
    assert record_of(f"أعرب {GERMAN} ووزير الداخلية الألماني كارل باومان في بيان بعد اجتماع عن ارتياحهما.").events == []


def test_the_two_are_those_of_the_meeting_before() -> None:
    record = record_of(f"التقى {GERMAN} {FRENCH} في باريس الثلاثاء. وكان الوزيران التقيا في 3 فبراير 2024 في برلين.")
    assert [event.start for event in record.events] == ["2025-03-11", "2024-02-03"]
    assert all(len(event.met) == 1 for event in record.events)


@pytest.mark.parametrize(
    "text",
    [
        f"قال المتحدث إن {GERMAN} سيبحث الملف خلال لقاء مع {FRENCH}.",
        f"انتقد {GERMAN} قبل ساعات من لقاء مع {FRENCH} العقوبات.",
        f"توجه {GERMAN} إلى باريس للقاء مع {FRENCH}.",
    ],
)
def test_a_meeting_to_come_is_planned(text: str) -> None:
    record = record_of(text)
    assert all(event.met == [] for event in record.events)


def test_a_ministry_that_summons_an_ambassador_is_not_said_to_have_met_him() -> None:
    event = only("استدعت وزارة الخارجية التونسية السفير الإيطالي، الثلاثاء.")
    assert (event.type, event.met, len(event.participants)) == ("meeting", [], 2)
    assert len(only(f"استدعى {MINISTER} السفير الإيطالي ماركو ريتشي.").met) == 1


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"يلتقي {GERMAN} {FRENCH} الثلاثاء.", "planned"),
        (f"قال المتحدث إن محادثات {GERMAN} و{FRENCH} ستتناول الملف.", "planned"),
        (f"اللقاء بين {GERMAN} و{FRENCH} الذي سيجري في برلين مهم.", "planned"),
        (f"اللقاء بين {GERMAN} و{FRENCH} سوف يجري في برلين.", "planned"),
        (f"عقد {GERMAN} محادثات مع {FRENCH} الثلاثاء.", "held"),
    ],
)
def test_the_verb_tells_what_is_to_come(text: str, status: str) -> None:
    assert only(text).status == status


def test_what_is_planned_elsewhere_did_not_take_place() -> None:
    event = only(f"قال المتحدث إن القمة بين {GERMAN} و{FRENCH} مهمة. من المقرر أن يجتمع {GERMAN} مع {FRENCH} في باريس.")
    assert (event.status, event.met) == ("planned", [])


def test_the_year_since_which_something_goes_on_is_not_its_date() -> None:
    assert only(f"زار {GERMAN} تونس لأول مرة منذ عام 2000.").start is None


def test_a_cancelled_meeting_that_had_been_due_lies_before_publication() -> None:
    text = f"ألغى {GERMAN} لقاء كان مقررا الثلاثاء في باريس مع {FRENCH}."
    assert (only(text).status, only(text).start) == ("cancelled", "2025-03-11")


def test_adjectives_of_two_countries_tell_the_sides_of_talks() -> None:
    event = only("جرت المحادثات المصرية الروسية في القاهرة الثلاثاء.")
    assert (event.participants, event.met) == (["EG", "RU"], [])


def test_the_adjective_of_the_place_that_hosted_tells_the_country() -> None:
    event = only(f"استضافت جزيرة كريت اليونانية قمة جمعت {GERMAN} و{FRENCH}.")
    assert event.place is not None
    assert event.place.country == "GR"


def test_to_be_in_contact_is_no_call() -> None:
    assert record_of(f"قال {GERMAN} إنه على اتصال مباشر مع {FRENCH}.").events == []


def test_one_journey_to_two_countries_is_two_visits() -> None:
    visits = record_of(f"قام {GERMAN} بزيارة إلى تونس والجزائر الثلاثاء.").events or []
    assert [visit.place and visit.place.country for visit in visits] == ["TN", "DZ"]


def test_a_day_may_stand_before_the_destination() -> None:
    assert only(f"يزور {GERMAN} الثلاثاء تونس.").type == "visit"


def test_a_talk_on_the_telephone_is_a_call() -> None:
    event = only(f"تحدث {GERMAN} مع {FRENCH} لأول مرة على الهاتف الثلاثاء.")
    assert (event.type, len(event.met or [])) == ("call", 1)
    assert record_of(f"تحدث {GERMAN} عن لقاء.").events == []


def test_a_country_that_summons_an_ambassador_meets_nobody() -> None:
    event = only("رفضت تونس المهلة واستدعت السفير الإيطالي ماركو ريتشي.")
    assert (event.type, event.met) == ("meeting", [])


def test_a_press_conference_is_of_the_day_on_which_its_speaker_spoke() -> None:
    text = f"قال {GERMAN}، الثلاثاء، إن بلاده ملتزمة. وأضاف شولتس في مؤتمر صحافي مع {FRENCH} أن الحوار مستمر."
    assert only(text).start == "2025-03-11"


def test_a_meeting_told_without_an_occasion_takes_no_other_day() -> None:
    text = f"قال {GERMAN}، الثلاثاء، إن بلاده ملتزمة. والتقى شولتس {FRENCH} في برلين."
    assert only(text).start is None


def test_a_summit_of_a_body_is_a_conference_when_its_day_or_place_is_told() -> None:
    event = only("ستنعقد قمة الاتحاد الأوروبي في بروكسل يوم 28 مارس 2025.")
    assert (event.type, event.status, event.start) == ("conference", "planned", "2025-03-28")
    assert record_of("أشاد المتحدث بنتائج قمة الاتحاد الأوروبي.").events == []


def test_two_who_are_described_are_not_just_those_before() -> None:
    text = f"التقى {GERMAN} {FRENCH} في باريس الثلاثاء. وكان لقاء الوزيرين الصديقين في عام 2000 أول لقاء."
    assert len(record_of(text).events or []) == 1


def test_an_unknown_name_behind_the_verb_is_not_the_one_spoken_of_before() -> None:
    assert record_of(f"قال {GERMAN} إن بلاده ملتزمة. والتقى فرنخوزن مع {FRENCH}.").events == []


def test_an_interview_is_no_meeting() -> None:
    assert record_of(f"قال {GERMAN} في مقابلة مع صحيفة {FRENCH} إن بلاده ملتزمة.").events == []


def test_the_works_of_a_summit_are_one_meeting() -> None:
    assert only(f"استضافت تونس أعمال القمة بين {GERMAN} و{FRENCH}.").type == "meeting"


def test_who_receives_does_so_at_home() -> None:
    event = only(f"استقبل {GERMAN} {FRENCH}.")
    assert event.place is not None
    assert event.place.country == "DE"
    ambassador = only(f"استقبل السفير الإيطالي ماركو ريتشي {MINISTER}.")
    assert ambassador.place is None


def test_a_host_meets_those_of_whom_the_meeting_is() -> None:
    event = only(f"استضاف {GERMAN} اجتماعا لوزراء خارجية فرنسا وإيطاليا في برلين.")
    assert event.participants == ["o1", "FR", "IT"]
    assert len(event.met or []) == 3


def test_the_clause_about_a_visit_tells_who_went_where() -> None:
    event = only(f"أشاد المتحدث بالزيارة التي قام بها {GERMAN} إلى تونس في فبراير 2024.")
    assert (event.type, event.start) == ("visit", "2024-02")
    assert event.place is not None
    assert event.place.country == "TN"


def test_a_day_between_commas_may_stand_before_the_destination() -> None:
    assert only(f"وصل {GERMAN}، الثلاثاء، إلى تونس.").type == "visit"


def test_his_meeting_is_a_persons() -> None:
    event = only(f"قال {GERMAN} عن حلف شمال الأطلسي بعد لقائه مع {FRENCH} إن الحوار مستمر.")
    assert event.met == [["o1", "o2"]]


@pytest.mark.parametrize(
    "text",
    [
        f"التقى {GERMAN} {FRENCH} لبحث المسار السياسي في ليبيا.",
        f"وصف {GERMAN} الاتفاق الذي يجمع بلاده بإيران بالسيئ خلال لقاء مع {FRENCH}.",
    ],
)
def test_what_is_spoken_of_is_no_place(text: str) -> None:
    assert only(text).place is None


def test_a_visit_that_was_prevented_is_none() -> None:
    assert record_of(f"منعت السلطات {MINISTER} من زيارة تونس.").events == []


def test_a_meeting_that_is_only_named_tells_nobody_met() -> None:
    named = only(f"قال المتحدث إن القمة بين {MINISTER} و{OTHER} ذات أهمية كبرى.")
    assert not named.met
    held = only(f"قال المتحدث في ختام القمة بين {MINISTER} و{OTHER} إنها ذات أهمية كبرى.")
    assert len(held.met or []) == 1


def test_an_interview_is_no_meeting_with_whom_the_sentence_names_later() -> None:
    assert (
        record_of(f"في لقاء مع سكاي نيوز عربية، أكد {MINISTER} أن الوضع يتحسن. وأضاف {OTHER} أنه مستمر.").events == []
    )


def test_a_body_whose_summit_is_named_meets_nobody_there() -> None:
    event = only(f"التقى {MINISTER} على هامش قمة مجموعة العشرين {OTHER}.")
    assert event.met == [["o1", "o2"]]


def test_the_two_presidents_are_no_ministers() -> None:
    found = (
        record_of(f"التقى {MINISTER} يوم الثلاثاء {OTHER}. وكانت آخر مرة التقى فيها الرئيسان في فيتنام.").events or []
    )
    assert [len(event.met or []) for event in found] == [1]


def test_a_verb_of_holding_in_the_present_announces() -> None:
    assert only(f"يعقد {MINISTER} اجتماعا مع {OTHER} في تونس.").status == "planned"
    assert only(f"عقد {MINISTER} اجتماعا مع {OTHER} في تونس.").status == "held"


def test_a_person_right_before_the_verb_is_its_subject() -> None:
    text = f"قال {MINISTER} كلمة وحضر {OTHER}. الوردي التقى ريتشي قبيل وصول الرئيس المصري كمال بناني."
    assert ["o1", "o2"] in [pair for event in record_of(text).events or [] for pair in event.met or []]


def test_a_clause_about_the_subject_stands_before_whom_he_met() -> None:
    event = only(f"التقى {MINISTER} الذي وصل السبت إلى روما، {OTHER}.")
    assert event.met == [["o1", "o2"]]


def test_its_president_is_the_one_named_of_that_country() -> None:
    event = only(f"قال الرئيس الإيطالي ماريو لوبيز كلمة. وزار {MINISTER} إيطاليا أمس والتقى رئيسها.")
    assert event.met == [["o2", "o1"]]


@pytest.mark.parametrize(
    "text",
    [
        f"دعا {MINISTER} {OTHER} لزيارة تونس خلال اللقاء الذي جمعهما في روما.",
        f"أكد {MINISTER} و{OTHER} ذلك في أعقاب اجتماع في روما.",
        f"تصافح {MINISTER} و{OTHER} أمس.",
        f"قال {MINISTER} المرشح لتولي وزارة الدفاع إن الأمر انتهى، حيث عقد اجتماعا مع {OTHER}.",
    ],
)
def test_two_who_are_told_before_the_meeting(text: str) -> None:
    assert ["o1", "o2"] in [pair for event in record_of(text).events or [] for pair in event.met or []]


def test_those_who_await_somebody_at_the_airport_meet_him() -> None:
    event = only(f"وكان في استقبال {MINISTER} في المطار، {OTHER}.")
    assert [sorted(pair) for pair in event.met or []] == [["o1", "o2"]]


@pytest.mark.parametrize("wish", ["يعتزم {} لقاء {}", "قال المتحدث إن {} ينوي لقاء {}", "يعتزم {} استقبال {}"])
def test_a_meeting_that_somebody_intends_is_with_another(wish: str) -> None:
    event = only(wish.format(GERMAN, FRENCH) + ".")
    assert (event.status, event.participants) == ("planned", ["o1", "o2"])


def test_a_meeting_within_a_summit_is_of_its_sides() -> None:
    assert len(only(f"انتهى أول لقاء في القمة التاريخية بين {GERMAN} و{FRENCH}.").met) == 1


def test_the_capital_named_behind_its_country_is_the_place() -> None:
    event = only(f"عقد {GERMAN} محادثات مع {FRENCH} في العاصمة الروسية موسكو.")
    assert event.place is not None
    assert event.place.city == "Moscow"


def test_where_somebody_had_been_before_is_no_place_of_a_meeting() -> None:
    assert only(f"وبعد زيارته إلى الصين، قال البيان إن {GERMAN} سيلتقي {FRENCH}.").place is None


def test_another_summit_is_not_where_the_first_was() -> None:
    text = "رفض التوقيع خلال اجتماع قمة حلف شمال الأطلسي في بروكسل مكررا ما فعله في اجتماع قمة مجموعة السبع."
    assert [event.participants for event in record_of(text).events] == [["g1"]]


def test_a_gathering_is_of_the_body_that_held_it() -> None:
    event = only("تضمن البيان الختامي لاجتماع طارئ عقدته دول منظمة التعاون الإسلامي الجمعة دعوة إلى توفير الحماية.")
    assert (event.type, event.start) == ("conference", "2025-03-07")


@pytest.mark.parametrize(
    "text",
    [
        "استدعي السفير الروسي في أنقرة الثلاثاء إلى وزارة الخارجية التركية.",
        "جرى استدعاء السفير الروسي أندريه إيفانوف إلى وزارة الخارجية التركية.",
        "تم استدعاء السفير الروسي لدى تركيا.",
    ],
)
def test_an_ambassador_who_was_summoned(text: str) -> None:
    event = only(text)
    assert (event.type, len(event.participants), event.met) == ("meeting", 2, [])
    assert event.place is not None
    assert event.place.country == "TR"


def test_an_ambassador_who_was_called_back_met_nobody() -> None:
    assert record_of("تم استدعاء السفير الروسي من تركيا.").events == []
