from graph.documents import Document
from graph.reading import read

TABLE = """التعاون الأمني التونسي
أكدت تونس في هذا التقرير السنوي أن تونس توسع شراكات تونس في مجالات كثيرة من الأمن.
مجال التعاون الشركاء الأنشطة التأثير المتوقع
مراقبة الحدود إيطاليا، مالطا دوريات مشتركة، تبادل المعلومات الحد من تهريب الأسلحة
"""


def cooperation(text: str) -> dict[frozenset[str], set[str]]:
    return {frozenset(one.between): set(one.areas) for one in read(Document("c", text, "ar")).cooperation}


def test_a_row_without_column_breaks_names_areas_partners_and_activities() -> None:
    areas = {"border-security", "joint-operations", "intelligence-sharing"}
    assert cooperation(TABLE) == {frozenset({"TN", "IT"}): areas, frozenset({"TN", "MT"}): areas}


def test_two_adjectives_are_a_pair() -> None:
    found = cooperation("يشمل التعاون الأمني التونسي-الإيطالي مكافحة تهريب المخدرات.")
    assert found == {frozenset({"TN", "IT"}): {"drug-trafficking"}}


def test_relations_that_end_are_no_cooperation() -> None:
    assert cooperation("قطعت تونس التعاون مع إيطاليا في مكافحة الإرهاب.") == {}


def test_a_joint_body_is_its_own_agreement() -> None:
    text = "اتفقت تونس وإيطاليا على تبادل المعلومات، وإحداث لجنة مشتركة لمكافحة الإرهاب."
    made = read(Document("a", text, "ar")).agreements
    assert [(a.kind, a.status, a.areas) for a in made] == [
        ("agreement", "announced", ["intelligence-sharing"]),
        ("joint-body", "announced", ["counter-terrorism"]),
    ]


def test_agreements_with_two_countries_are_two() -> None:
    made = read(Document("a", "وقعت تونس اتفاقيات تعاون مع إيطاليا ومالطا، وتعمل تونس على تنفيذها.", "ar")).agreements
    assert [set(a.parties) for a in made] == [{"TN", "IT"}, {"TN", "MT"}]


def test_joint_work_is_on_what_the_lead_tells() -> None:
    text = (
        "Once detenidos por tráfico de cocaína en Bilbao y Lyon\n\nAgentes de la Policía Nacional de "
        "España han detenido "
        "a once personas.\n\nLa investigación es fruto del intercambio de información entre España y Francia."
    )
    (pair,) = read(Document("d", text, "es")).cooperation
    assert set(pair.areas) == {"drug-trafficking", "intelligence-sharing"}
