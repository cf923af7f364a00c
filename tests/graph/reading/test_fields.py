"""Fields of cooperation that adjectives in a row name."""

import pytest

from graph.documents import Document
from graph.reading import read


def areas(text: str) -> set[str]:
    record = read(Document("fields", text, "ar", published="2025-03-12"))
    return {area for one in record.cooperation for area in one.areas}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "اتفق المغرب وإيطاليا على تعزيز التعاون في المجالات السياسية والاقتصادية والتجارية والثقافية.",
            {"economic-cooperation", "trade", "education-culture"},
        ),
        ("اتفق المغرب وإيطاليا على تطوير التعاون الأمني والعسكري.", {"defence"}),
        (
            "اتفق المغرب وإيطاليا على تعزيز التعاون في المجالين القضائي والزراعي.",
            {"judicial-cooperation", "agriculture"},
        ),
        ("اتفق المغرب وإيطاليا على تبادل المعلومات المالية.", {"intelligence-sharing"}),
    ],
)
def test_each_adjective_names_a_field(text: str, named: set[str]) -> None:
    assert areas(text) == named


def test_the_three_states_work_together_two_by_two() -> None:
    text = (
        "عقدت في أثينا قمة بين الرئيس المصري سامي فهمي، والرئيس القبرصي نيكوس بافلو، والرئيس اليوناني كوستاس بيتروس.\n"
        "وشهد التعاون بين الدول الثلاث تكثيفا في المجال الأمني والعسكري."
    )
    record = read(Document("fields", text, "ar", published="2025-03-12"))
    pairs = [set(one.between) for one in record.cooperation if "defence" in one.areas]
    assert pairs == [{"EG", "CY"}, {"EG", "GR"}, {"CY", "GR"}]
