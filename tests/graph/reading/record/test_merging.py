from graph.reading.record.merging import Json, Statements


def event(**fields: object) -> Json:
    return {
        "id": "e1",
        "type": "meeting",
        "status": "held",
        "start": "2025-03-04",
        "end": "2025-03-04",
        "place": {"city": "Rabat", "country": "MA"},
        "participants": ["o1", "o2"],
        "met": [["o1", "o2"]],
        "areas": ["counter-terrorism"],
        "evidence": [{"start": 0, "end": 9, "quote": "", "rule": "fr/meeting/received"}],
    } | fields


def test_one_meeting_told_twice() -> None:
    passage = {
        "start": 20,
        "end": 29,
        "rule": "ar/meeting/received",
        "states": ["/participants/1", "/met/0", "/areas/0"],
    }
    other = event(participants=["o2", "o1"], met=[["o2", "o1"]], areas=["border-security"], evidence=[passage])
    known = [event()]
    Statements(known, "e").add(other)
    (one,) = known
    assert (one["participants"], one["met"]) == (["o1", "o2"], [["o1", "o2"]])
    assert one["areas"] == ["counter-terrorism", "border-security"]
    first, second = one["evidence"]
    assert first["states"] == ["/participants/0", "/participants/1", "/met/0", "/areas/0", "/place"]
    assert second["states"] == ["/participants/0", "/met/0", "/areas/1"]


def test_other_meetings_stay_others() -> None:
    known = [event(), event(id="e2", participants=[])]
    for other in (
        event(start="2025-03-05"),
        event(participants=["o1", "o3"]),
        event(participants=[]),
        event(status="planned"),
    ):
        Statements(known, "e").add(other)
    assert [one["id"] for one in known] == ["e1", "e2", "e3", "e4", "e5", "e6"]


def test_a_pair_of_countries_in_either_order() -> None:
    known = [
        {"id": "c1", "between": ["MA", "ES"], "areas": ["drugs"], "evidence": [{"rule": "x", "states": ["/areas/0"]}]}
    ]
    other = {"id": "c1", "between": ["ES", "MA"], "areas": ["police-training", "drugs"], "evidence": [{"rule": "y"}]}
    Statements(known, "c").add(other)
    (one,) = known
    assert (one["areas"], one["evidence"][1]) == (
        ["drugs", "police-training"],
        {"rule": "y", "states": ["/areas/1", "/areas/0"]},
    )


def test_figures_are_one_only_when_equal() -> None:
    def figure(value: int) -> Json:
        return {"id": "f1", "about": "arrests", "value": value, "evidence": [{"rule": "x"}]}

    known = [figure(12)]
    Statements(known, "f").add(figure(12))
    Statements(known, "f").add(figure(13))
    assert [(one["id"], len(one["evidence"])) for one in known] == [("f1", 2), ("f2", 1)]
