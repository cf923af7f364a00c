"""Who met for the countries of a meeting."""

from tests.graph.reading.readings import Reading, met, place

record = Reading("en").record


def test_those_who_led_the_sides_met() -> None:
    found = record(
        "The fifth meeting of the Joint Working Group on Counter Terrorism between the Republic of India and the "
        "Kingdom of Norway was convened in New Delhi on 4 December 2024. The Indian side was led by Dr. Raghu Rao, "
        "Joint Secretary in the Ministry of External Affairs, and the Norwegian side by Ms. Marit Holm, Special Envoy "
        "for Counter-Terrorism at the Ministry of Foreign Affairs."
    )
    (event,) = found.events
    assert met(found) == [{"Raghu Rao", "Marit Holm"}]
    assert (event.start, place(event)) == ("2024-12-04", ("New Delhi", "IN"))


def test_a_side_without_a_leader_stays_a_country() -> None:
    found = record(
        "A meeting between India and Norway was held in New Delhi on 4 December 2024. The Indian side was led by Dr. "
        "Raghu Rao, Joint Secretary in the Ministry of External Affairs."
    )
    assert set(found.events[0].participants) >= {"IN", "NO"}
