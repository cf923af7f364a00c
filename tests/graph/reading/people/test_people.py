"""People: their names, posts and mentions brought together."""

from graph.documents import Document
from graph.reading import read
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


def test_a_name_stands_before_or_behind_its_post() -> None:
    after, before = people("قال وزير العدل التونسي سامي الوردي إن كمال بناني، رئيس الشرطة الإيطالية، وصل.")
    assert (after.name, after.country) == ("سامي الوردي", "TN")
    assert (before.name, before.country) == ("كمال بناني", "IT")


def test_a_surname_and_the_post_alone_are_the_same_person() -> None:
    (person,) = people("وصل وزير العدل التونسي سامي الوردي. وقال الوردي كلمة. وشكر وزير العدل التونسي الحضور.")
    assert person.names == ["سامي الوردي", "الوردي"]
    assert len(person.spans) == 2
    assert len(person.posts) == 2


def test_a_reporter_is_no_official() -> None:
    assert people("بقلم كمال بناني\nوصل الوفد إلى المدينة في صباح اليوم التالي بعد رحلة طويلة.") == []


def test_a_name_in_brackets_is_the_posts() -> None:
    (person,) = people("وقال الرئيس التونسي (كمال بناني) إن الأمر انتهى.")
    assert person.name == "كمال بناني"


def test_a_king_is_called_by_his_given_name() -> None:
    king, prince = people("استقبل الملك السعودي سلمان ضيوفه. ووصل ولي العهد السعودي محمد بن سلمان.")
    assert (king.name, prince.name) == ("سلمان", "محمد بن سلمان")


def test_a_tag_is_read_as_its_words() -> None:
    (person,) = people("قالت المتحدثة باسم #الخارجية_التونسية، سارة #الوردي، إن الأمر انتهى.")
    assert (person.name, person.country) == ("سارة الوردي", "TN")


def test_a_king_is_also_named_with_his_title() -> None:
    (king,) = people("وشكر الملك سلمان ضيوفه.")
    assert king.names == ["سلمان", "الملك سلمان"]


def test_posts_that_marks_part_are_one_persons() -> None:
    (person,) = people("صرح وزير الداخلية الإيطالي، نائب رئيس الوزراء، لوكا ريتشي، أن الأمر انتهى.")
    assert (person.name, len(person.posts), person.country) == ("لوكا ريتشي", 2, "IT")


def test_a_partys_head_has_no_country_of_the_text() -> None:
    leader, _ = people("التقى رئيس حزب العمل كمال بناني رئيس المخابرات المصرية سامي الوردي في القاهرة.")
    assert leader.country is None


def test_a_body_of_two_words_is_taken_whole() -> None:
    (person,) = people("وصل مدير عام الأمن العام اللبناني اللواء سامي إبراهيم.")
    assert (person.name, person.country) == ("سامي إبراهيم", "LB")


def test_an_adjective_like_a_countrys_name_is_one_with_its_article() -> None:
    (person,) = people("وقال المتحدث باسم الرئاسة التركية سامي الوردي إن الأمر انتهى.")
    assert (person.name, person.country) == ("سامي الوردي", "TR")


def test_a_field_of_work_is_no_body() -> None:
    text = "بحث الوزيران التعاون في مجال الشرطة القضائية والبحث الجنائي بين المغرب وإسبانيا."
    record = read(Document(id="d", text=text, lang="ar"))
    assert [agency.name for agency in record.agencies or ()] == []
    assert {area for item in record.cooperation or () for area in item.areas or ()} == {
        "judicial-cooperation",
        "forensics",
    }


def test_names_with_their_posts_follow_one_another_in_a_list() -> None:
    text = "ضم الوفد كيم يونغ-سيك نائب رئيس الحزب ورئيس اللجنة ولي ميونغ-هو وزير الخارجية وبارك سون-دو وزير الدفاع."
    found = people(text)
    assert [(p.name, len(p.posts)) for p in found] == [("كيم يونغ-سيك", 2), ("لي ميونغ-هو", 1), ("بارك سون-دو", 1)]


def test_a_surname_that_several_share_is_his_who_holds_the_post() -> None:
    text = "التقى الزعيم الكوري الشمالي كيم جونغ-أون وزير العدل كيم يونغ-سيك. ثم تحدث الزعيم كيم."
    assert [p.name for p in people(text)] == ["كيم جونغ-أون", "كيم يونغ-سيك"]


def test_members_of_a_delegation_are_of_its_country() -> None:
    text = "اجتمع الوزراء. وضم الوفد التونسي كمال بناني وزير العدل وسامي الوردي مدير الشرطة. وعن الجانب المصري حضر"
    found = people(text + " وزير الدفاع مازن القاسم.")
    assert [(p.name, p.country) for p in found] == [("كمال بناني", "TN"), ("سامي الوردي", "TN"), ("مازن القاسم", "EG")]


def test_a_first_word_that_several_share_is_who_is_named_most() -> None:
    text = "قال الزعيم الكوري الشمالي كيم جونغ ذلك. وحضر كيم جونغ الحفل. ووصل وزير العدل كيم تشول. ثم تحدث كيم."
    assert [len(p.spans) for p in people(text)] == [3, 1]


def test_names_and_posts_that_alternate_between_marks() -> None:
    text = "استقبل الفريق محمد الوردي، رئيس أركان الجيش المصري، الفريق كمال بن حامد العلولا، رئيس الجيش السعودي."
    assert [(p.name, p.country) for p in people(text)] == [("محمد الوردي", "EG"), ("كمال بن حامد العلولا", "SA")]


def test_two_posts_side_by_side_may_be_two_peoples() -> None:
    found = people("كما يلتقي ولي العهد السعودي الأمين العام للأمم المتحدة أنطونيو لوبيز.")
    assert [(p.name, p.country) for p in found] == [("أنطونيو لوبيز", None), (None, "SA")]


def test_a_list_of_posts_with_a_dash_before_each_name() -> None:
    found = people("وزير العدل - كمال بناني 2- وزير الداخلية - سامي الوردي 3- وزير الدفاع - مازن القاسم.")
    assert [p.name for p in found] == ["كمال بناني", "سامي الوردي", "مازن القاسم"]
