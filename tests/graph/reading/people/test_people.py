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


def test_a_counterpart_holds_the_post_in_another_country() -> None:
    _, other = people("استقبل وزير العدل التونسي سامي الوردي نظيره الإيطالي ماركو ريتشي.")
    assert (other.name, other.country, other.posts[0].seats[0].title) == ("ماركو ريتشي", "IT", "وزير العدل")


def test_a_compound_post_is_two_seats() -> None:
    (person,) = people("قال كمال بناني، المدير العام للأمن الوطني ولمراقبة التراب الوطني بالمغرب، إن الأمر انتهى.")
    assert [seat.title for seat in person.posts[0].seats] == [
        "المدير العام للأمن الوطني",
        "المدير العام لمراقبة التراب الوطني",
    ]
    assert person.country == "MA"


def test_the_next_of_a_list_begins_with_and() -> None:
    names = [p.name for p in people("حضر كمال بناني، وزير العدل، وسامي الوردي، مدير الاستخبارات.")]
    assert names == ["كمال بناني", "سامي الوردي"]


def test_a_senior_official_is_nobody() -> None:
    assert people("أكد مسؤول رفيع أن الدورة انتهت.") == []


def test_a_reporter_is_no_official() -> None:
    assert people("بقلم كمال بناني\nوصل الوفد إلى المدينة في صباح اليوم التالي بعد رحلة طويلة.") == []


def test_a_name_between_commas_may_hold_common_words() -> None:
    (person,) = people("قال المستشار السياسي للرئيس التونسي، علي أكبر الوردي، إن الأمر انتهى.")
    assert person.name == "علي أكبر الوردي"


def test_a_name_in_brackets_is_the_posts() -> None:
    (person,) = people("وقال الرئيس التونسي (كمال بناني) إن الأمر انتهى.")
    assert person.name == "كمال بناني"


def test_a_quotation_behind_a_post_is_no_name() -> None:
    assert [person.name for person in people('وصف نائب الرئيس التونسي "كلارين وفارلين" بالخطأ.')] == [None]


def test_a_name_stands_before_who_is_and_with_hyphens() -> None:
    (person,) = people("وكان سونغ لي-يون، وهو وزير العدل الكوري الجنوبي، قد غادر.")
    assert (person.name, person.country) == ("سونغ لي-يون", "KR")


def test_a_preposition_is_no_part_of_a_name_that_stands_without_it() -> None:
    (person,) = people("وجه رسالة لماتيو ريتشي، وزير العدل الإيطالي. وشكر ماتيو الحضور.")
    assert person.names[0] == "ماتيو ريتشي"


def test_a_king_is_called_by_his_given_name() -> None:
    king, prince = people("استقبل الملك السعودي سلمان ضيوفه. ووصل ولي العهد السعودي محمد بن سلمان.")
    assert (king.name, prince.name) == ("سلمان", "محمد بن سلمان")


def test_posts_joined_by_and_are_of_one_country() -> None:
    _, other = people("وصل وزير الدفاع التونسي كمال بناني ووزير الخارجية سامي الوردي.")
    assert (other.name, other.country) == ("سامي الوردي", "TN")


def test_a_deputy_belongs_to_whom_stands_before() -> None:
    _, deputy = people("وصل الرئيس الإيطالي ماركو ريتشي ونائبه لوكا بيانكي.")
    assert (deputy.name, deputy.country) == ("لوكا بيانكي", "IT")


def test_a_tag_is_read_as_its_words() -> None:
    (person,) = people("قالت المتحدثة باسم #الخارجية_التونسية، سارة #الوردي، إن الأمر انتهى.")
    assert (person.name, person.country) == ("سارة الوردي", "TN")


def test_a_king_is_also_named_with_his_title() -> None:
    (king,) = people("وشكر الملك سلمان ضيوفه.")
    assert king.names == ["سلمان", "الملك سلمان"]


def test_ordinals_and_particles_belong_to_names() -> None:
    text = "وصل العاهل الأردني الملك كمال الثاني. ووصلت وزيرة العدل الألمانية سارة فون دير لاين."
    names = [person.name for person in people(text)]
    assert names == ["كمال الثاني", "سارة فون دير لاين"]


def test_a_word_with_a_pronoun_ends_a_name() -> None:
    (person,) = people("استقبل وزير العدل التونسي سامي ضيوفه.")
    assert person.name == "سامي"


def test_a_counterpart_gives_nobody_else_its_country() -> None:
    first, other = people("استقبل وزير العدل سامي الوردي اليوم نظيره السوداني كمال بناني.")
    assert (first.country, other.country) == (None, "SD")


def test_posts_that_marks_part_are_one_persons() -> None:
    (person,) = people("صرح وزير الداخلية الإيطالي، نائب رئيس الوزراء، لوكا ريتشي، أن الأمر انتهى.")
    assert (person.name, len(person.posts), person.country) == ("لوكا ريتشي", 2, "IT")


def test_a_post_is_of_the_body_that_tells_of_it() -> None:
    (person,) = people("أعلن البيت الأبيض أن مستشار الأمن القومي لوكا ريتشي سيزور موسكو.")
    assert person.country == "US"


def test_a_partys_head_has_no_country_of_the_text() -> None:
    leader, _ = people("التقى رئيس حزب العمل كمال بناني رئيس المخابرات المصرية سامي الوردي في القاهرة.")
    assert leader.country is None


def test_a_body_of_two_words_is_taken_whole() -> None:
    (person,) = people("وصل مدير عام الأمن العام اللبناني اللواء سامي إبراهيم.")
    assert (person.name, person.country) == ("سامي إبراهيم", "LB")


def test_one_mention_of_a_country_makes_no_home() -> None:
    king, minister = people("استقبل الملك سلمان بن كمال رئيس وزراء لبنان سعد الوردي.")
    assert (king.country, minister.country) == (None, "LB")


def test_a_ministrys_name_ends_at_its_country() -> None:
    (person,) = people("وقال مساعد وزير الخارجية الأمريكي لشؤون الشرق الأدنى ديفيد ريتشي إن الأمر انتهى.")
    assert (person.name, person.posts[0].seats[0].title) == ("ديفيد ريتشي", "مساعد وزير الخارجية")


def test_an_adjective_like_a_countrys_name_is_one_with_its_article() -> None:
    (person,) = people("وقال المتحدث باسم الرئاسة التركية سامي الوردي إن الأمر انتهى.")
    assert (person.name, person.country) == ("سامي الوردي", "TR")


def test_a_name_in_waw_is_no_second_part_of_a_post() -> None:
    first, other = people("وأوضح وزير الخارجية السوري وليد المعلم، في لقاء مع نظيره الروسي سيرغي ريتشي، ذلك.")
    assert (first.name, first.posts[0].seats[0].title) == ("وليد المعلم", "وزير الخارجية")
    assert (other.name, other.country) == ("سيرغي ريتشي", "RU")


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


def test_a_post_of_whom_another_serves_is_not_his() -> None:
    found = people("توجه كمال بناني مستشار الأمن القومي للرئيس التونسي سامي الوردي إلى روما.")
    assert [(p.name, [post.seats[0].title for post in p.posts]) for p in found] == [
        ("كمال بناني", ["مستشار الأمن القومي"]),
        ("سامي الوردي", ["الرئيس"]),
    ]


def test_a_surname_that_several_share_is_his_who_holds_the_post() -> None:
    text = "التقى الزعيم الكوري الشمالي كيم جونغ-أون وزير العدل كيم يونغ-سيك. ثم تحدث الزعيم كيم."
    assert [p.name for p in people(text)] == ["كيم جونغ-أون", "كيم يونغ-سيك"]


def test_a_word_in_the_accusative_is_no_name() -> None:
    assert [p.name for p in people("التقى زعيم كوريا الشمالية مراراً وتكراراً بالوفد.")] == [None]


def test_a_minister_is_of_the_country_whose_official_the_sentence_names_before() -> None:
    text = (
        "وصل صهر الرئيس التركي سامي الوردي إلى باريس. حضر الرئيس التركي سامي الوردي وقال وزير المالية كمال بناني كلمة."
    )
    assert [(p.name, p.country) for p in people(text)] == [("سامي الوردي", "TR"), ("كمال بناني", "TR")]


def test_a_pronoun_says_whose_president_somebody_is() -> None:
    text = "أعلنت إيران الخبر، وقالت إيران إن الاتفاق الذي رفضته إيطاليا بإعلان رئيسها ماركو ريتشي انتهى."
    assert ("ماركو ريتشي", "IT") in [(p.name, p.country) for p in people(text)]


def test_an_adviser_is_of_the_country_that_he_serves() -> None:
    first, second = people("قال كمال بناني مستشار الأمن القومي للرئيس التونسي سامي الوردي ذلك.")
    assert (first.name, first.country, second.country) == ("كمال بناني", "TN", "TN")


def test_a_common_word_with_an_article_may_be_a_surname() -> None:
    assert [p.name for p in people("دعم الرئيس السوري كمال الأسد، وفق البيان.")] == ["كمال الأسد"]


def test_what_follows_a_name_with_a_small_word_is_none_of_it() -> None:
    assert [p.name for p in people("وقالت الوزيرة نيسين للصحفيين إن نيسين وصلت.")] == ["نيسين"]
    text = "التقى الرئيس التونسي سامي بكيم. وقال الزعيم الكوري الشمالي كيم يونغ ذلك."
    assert [p.name for p in people(text)] == ["سامي", "كيم يونغ"]


def test_a_name_that_is_folded_like_a_particle_stands() -> None:
    assert [p.name for p in people("وصل رئيس الوزراء الياباني شينزو آبي أمس.")] == ["شينزو آبي"]


def test_members_of_a_delegation_are_of_its_country() -> None:
    text = "اجتمع الوزراء. وضم الوفد التونسي كمال بناني وزير العدل وسامي الوردي مدير الشرطة. وعن الجانب المصري حضر"
    found = people(text + " وزير الدفاع مازن القاسم.")
    assert [(p.name, p.country) for p in found] == [("كمال بناني", "TN"), ("سامي الوردي", "TN"), ("مازن القاسم", "EG")]


def test_a_city_of_several_words_is_nobody_of_its_words() -> None:
    text = "قال الزعيم الكوري الشمالي كيم يونغ تشول ذلك في بيونغ يانغ. وقالت بيونغ يانغ ذلك."
    (person,) = people(text)
    assert len(person.spans) == 1


def test_a_word_that_is_a_title_elsewhere_is_a_given_name_before_a_particle_of_names() -> None:
    assert [p.name for p in people("حضر وزير الدولة مساعد بن محمد الوردي.")] == ["مساعد بن محمد الوردي"]


def test_a_counsellor_is_of_the_house_where_he_serves() -> None:
    (person,) = people("حضر المستشار بالديوان الملكي كمال بناني.")
    assert person.posts[0].seats[0].body is not None
    assert person.posts[0].seats[0].body.name == "الديوان الملكي"


def test_a_counterpart_may_be_told_by_his_side() -> None:
    found = people("وقع وزير العدل التونسي سامي الوردي ونظيره من الجانب الإثيوبي أبرهام تسفاي المذكرة.")
    assert [(p.name, p.country) for p in found] == [("سامي الوردي", "TN"), ("أبرهام تسفاي", "ET")]


def test_a_first_word_that_several_share_is_who_is_named_most() -> None:
    text = "قال الزعيم الكوري الشمالي كيم جونغ ذلك. وحضر كيم جونغ الحفل. ووصل وزير العدل كيم تشول. ثم تحدث كيم."
    assert [len(p.spans) for p in people(text)] == [3, 1]


def test_names_and_posts_that_alternate_between_marks() -> None:
    text = "استقبل الفريق محمد الوردي، رئيس أركان الجيش المصري، الفريق كمال بن حامد العلولا، رئيس الجيش السعودي."
    assert [(p.name, p.country) for p in people(text)] == [("محمد الوردي", "EG"), ("كمال بن حامد العلولا", "SA")]


def test_two_posts_side_by_side_may_be_two_peoples() -> None:
    found = people("كما يلتقي ولي العهد السعودي الأمين العام للأمم المتحدة أنطونيو لوبيز.")
    assert [(p.name, p.country) for p in found] == [("أنطونيو لوبيز", None), (None, "SA")]


def test_whose_an_official_is_by_the_people_he_is_listed_with() -> None:
    found = people("وصلت الوفود إلى تونس. وقال مسؤولون إيرانيون بينهم الرئيس كمال الوردي ذلك.")
    assert [(p.name, p.country) for p in found] == [("كمال الوردي", "IR")]


def test_a_commissioner_of_europe_is_of_no_country() -> None:
    found = people("التقى وزير العدل التونسي سامي الوردي في تونس المفوض الأوروبي للطاقة كمال بناني.")
    assert ("كمال بناني", None) in [(p.name, p.country) for p in found]


def test_two_ministers_are_no_model_of_a_counterpart() -> None:
    text = "فرضت عقوبات على وزيري الداخلية والعدل التركيين. وقال وزير الخارجية سامي الوردي لنظيره كمال بناني ذلك."
    other = next(person for person in people(text) if person.name == "كمال بناني")
    assert other.posts[0].seats[0].title == "وزير الخارجية"


def test_a_list_of_posts_with_a_dash_before_each_name() -> None:
    found = people("وزير العدل - كمال بناني 2- وزير الداخلية - سامي الوردي 3- وزير الدفاع - مازن القاسم.")
    assert [p.name for p in found] == ["كمال بناني", "سامي الوردي", "مازن القاسم"]


def test_a_name_is_not_taken_apart_into_a_small_word_and_another() -> None:
    assert [p.name for p in people("وصل وزير العدل التونسي فيصل كيري أمس.")] == ["فيصل كيري"]


def test_a_predecessor_has_left_his_post() -> None:
    (person,) = people("أبرم في عهد سلفه الرئيس كمال بناني.")
    assert person.is_former


def test_a_name_ends_before_and_with_somebody_named_alone() -> None:
    found = people("شكر الرئيس المصري كمال الوردي فرنسا. وعقد لقاء الملك سامي والوردي أمس.")
    assert [person.name for person in found] == ["كمال الوردي", "سامي"]
