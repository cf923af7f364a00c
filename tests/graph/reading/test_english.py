"""English: what communiqués and wire reports in it say, read from texts written for this test."""

from tests.graph.reading.readings import Reading, met, place

reading = Reading("en")
record, officials = reading.record, reading.officials


def test_a_minister_meets_his_counterpart() -> None:
    found = record(
        "RABAT, March 11 - Spain's Interior Minister Fernando Valcarcel met his Moroccan counterpart "
        "Abdelouahid Tazi in "
        "Rabat on Tuesday to discuss irregular migration and the fight against terrorism.\n"
        "The two ministers agreed to set up a joint committee on border security.",
        "2025-03-12",
    )
    (event,) = found.events
    assert met(found) == [{"Fernando Valcarcel", "Abdelouahid Tazi"}]
    assert {o.name: o.country for o in found.officials} == {"Fernando Valcarcel": "ES", "Abdelouahid Tazi": "MA"}
    assert (event.start, place(event)) == ("2025-03-11", ("Rabat", "MA"))
    assert event.areas[:2] == ["irregular-migration", "counter-terrorism"]
    (agreement,) = found.agreements
    assert (agreement.kind, agreement.status, set(agreement.parties)) == ("joint-body", "announced", {"ES", "MA"})
    assert agreement.areas == ["border-security"]


def test_an_ambassador_is_received_behind_words_of_time_and_place() -> None:
    found = record(
        "The Director General of National Security and Territorial Surveillance, Abdelhak Khayyami, received on "
        "Wednesday in Rabat the ambassador of the United Kingdom to Morocco, Simon Marten.",
        "2024-06-05",
    )
    assert met(found) == [{"Abdelhak Khayyami", "Simon Marten"}]
    assert {(o.name, o.country) for o in found.officials} == {("Abdelhak Khayyami", "MA"), ("Simon Marten", "GB")}
    assert [post.title for post in found.officials[0].posts] == [
        "Director General of National Security",
        "Director General of Territorial Surveillance",
    ]
    assert found.events[0].start == "2024-06-05"


def test_a_readout_of_fixed_width() -> None:
    found = record(
        "President Joseph Carter, Jr. spoke today with Prime Minister Magdalena\n"
        "Lind of Sweden and President Sauli Koski of Finland. The leaders\n"
        "discussed cooperation on cybersecurity between the United States and\n"
        "Finland, and the U.S.-Sweden partnership in the fight against terrorism.\n",
        "2022-05-13",
    )
    assert [event.type for event in found.events] == ["call"]
    assert met(found) == [{"Joseph Carter, Jr.", "Magdalena Lind"}, {"Joseph Carter, Jr.", "Sauli Koski"}]
    assert {(o.name, o.country) for o in found.officials} >= {("Magdalena Lind", "SE"), ("Sauli Koski", "FI")}
    assert found.events[0].place is None


def test_posts_before_and_behind_names() -> None:
    assert officials(
        "Carmen Lopez, director of the Spanish National Police, and Italian police chief Vittorio Pisano attended. "
        "The INTERPOL Secretary General, Valter Souza, spoke. France's interior minister, Gerard Darmont, left."
    ) == {
        ("Carmen Lopez", "director of the National Police", "ES"),
        ("Vittorio Pisano", "police chief", "IT"),
        ("Valter Souza", "INTERPOL Secretary General", None),
        ("Gerard Darmont", "interior minister", "FR"),
    }


def test_two_who_met_each_other() -> None:
    found = record(
        "The foreign ministers of Jordan and Iraq, Ayman Safi and Fuad Husain, held talks in Amman on 18 April 2024."
    )
    assert met(found) == [{"Ayman Safi", "Fuad Husain"}]
    assert found.countries == ["JO", "IQ"]


def test_who_was_received_met_who_received() -> None:
    found = record(
        "Interior Minister Nina Faber of Germany was received in Doha by Qatari Prime Minister Khalid Al Thani."
    )
    assert met(found) == [{"Nina Faber", "Khalid Al Thani"}]
    assert place(found.events[0]) == ("Doha", "QA")


def test_a_visit_with_its_meeting() -> None:
    found = record(
        "The Director General of the Moroccan National Police, Abdelhak Khayyami, paid a working visit to Madrid on 28 "
        "and 29 January 2025, during which he met the Director General of the Spanish National Police, "
        "Francisco Pardal."
    )
    (event,) = found.events
    assert (event.type, event.start, event.end, place(event)) == ("visit", "2025-01-28", "2025-01-29", ("Madrid", "ES"))
    assert met(found) == [{"Abdelhak Khayyami", "Francisco Pardal"}]


def test_what_is_to_come_or_was_called_off_is_no_meeting_held() -> None:
    found = record(
        "German Interior Minister Nina Faber will visit Tunis next week, where she is expected to meet Tunisian "
        "President Karim Said. The meeting between French President Eric Martel and Egyptian President Sami Wardy was "
        "postponed.",
        "2024-09-20",
    )
    assert [(event.type, event.status) for event in found.events] == [
        ("visit", "planned"),
        ("meeting", "cancelled"),
    ]
    assert met(found) == []


def test_an_instrument_signed_by_two() -> None:
    found = record(
        "US Secretary of Homeland Security Alex Mayer and Mexico's Secretary of Security, Rosa Ramos, signed an "
        "agreement on arms trafficking in Mexico City on 19 April 2024."
    )
    (agreement,) = found.agreements
    assert (agreement.kind, agreement.status, agreement.date) == ("agreement", "signed", "2024-04-19")
    assert (set(agreement.parties), agreement.areas) == ({"US", "MX"}, ["arms-trafficking"])


def test_nothing_is_made_of_names_without_posts_or_of_the_pronoun_us() -> None:
    found = record("Paul Renard told us that Marie Lenoir met students in Paris. Give us time, he said.")
    assert (found.officials, found.events, found.countries) == ([], [], [])


def test_a_former_minister_holds_no_post() -> None:
    assert officials("Former British Interior Minister Boris Jackson wrote a book.") == set()


def test_the_country_of_one_president_is_not_given_to_the_other() -> None:
    found = record("President Joseph Carter met President Eric Martel of France in Paris. France and Italy are near.")
    assert {(o.name, o.country) for o in found.officials} == {("Joseph Carter", None), ("Eric Martel", "FR")}


def test_two_elected_and_their_host() -> None:
    found = record(
        "On Friday, July 22, Deputy National Security Advisor Jon Fine traveled to Colombia and met with "
        "President Ivan "
        "Duran, President-Elect Gustavo Pardo, Vice President-Elect Francia Marin, and Colombian elected officials."
    )
    assert "Jon Fine" in {official.name for official in found.officials}
    assert {"Jon Fine", "Ivan Duran"} in met(found)


def test_who_met_people_that_nobody_names() -> None:
    found = record("Vice President Ana Ruiz of Peru hosted a roundtable with student leaders on Monday.", "2024-06-05")
    (event,) = found.events
    assert [(o.name, o.country) for o in found.officials] == [("Ana Ruiz", "PE")]
    assert (event.type, event.start, event.met) == ("meeting", "2024-06-03", [])


def test_two_of_one_government_who_met_others_did_not_meet_each_other() -> None:
    found = record("President Ana Ruiz of Peru and Vice President Luis Soto of Peru met with union leaders.")
    assert met(found) == []
    assert len(found.events) == 1


def test_a_word_before_a_clause_governs_the_verb() -> None:
    found = record(
        "It was agreed after Peru's Interior Minister Ana Ruiz held talks with Swedish Prime Minister Bo Lind."
    )
    assert met(found) == [{"Ana Ruiz", "Bo Lind"}]


def test_two_of_two_countries_who_discussed_or_signed() -> None:
    pair = "Peru's Interior Minister Ana Ruiz and her Swedish counterpart Bo Lind"
    assert met(record(f"{pair} discussed migration in Lima.")) == [{"Ana Ruiz", "Bo Lind"}]
    signed = record(f"{pair} signed an agreement on extradition.")
    assert met(signed) == [{"Ana Ruiz", "Bo Lind"}]
    assert [event.type for event in signed.events] == ["signing"]


def test_a_courtesy_call() -> None:
    found = record("Peru's Interior Minister Ana Ruiz called on Swedish Prime Minister Bo Lind in Stockholm.")
    assert met(found) == [{"Ana Ruiz", "Bo Lind"}]


def test_names_with_an_apostrophe_and_a_title_in_them() -> None:
    found = officials("Irish Prime Minister Clint O'Hara and Iraqi President Abdul Amir al-Sama met.")
    assert {name for name, _, _ in found} == {"Clint O'Hara", "Abdul Amir al-Sama"}


def test_of_two_presidents_the_first_is_at_home() -> None:
    text = (
        "LIMA, 3 May 2024 - Interior Minister Ana Ruiz received Swedish Interior Minister Bo Lind in Lima. They spoke "
        "of what President Soto and President Holm had agreed on."
    )
    assert {(o.name, o.country) for o in record(text).officials} >= {("Soto", "PE"), ("Holm", "SE")}


def test_a_gulf_agency() -> None:
    found = record(
        "ABU DHABI, 14th May, 2025 (NEWS) -- H.H. Lt. General Sheikh Saif bin Rashid, Deputy Prime Minister and "
        "Minister of Interior, received today at his office in Abu Dhabi Abdul Rahman Omar, Minister of Interior of "
        "the Federal Republic of Somalia."
    )
    assert {(o.name, o.country) for o in found.officials} == {("Saif bin Rashid", "AE"), ("Abdul Rahman Omar", "SO")}
    assert met(found) == [{"Saif bin Rashid", "Abdul Rahman Omar"}]
    assert found.events[0].start == "2025-05-14"


def test_a_malaysian_courtesy_call() -> None:
    found = record(
        "KUALA LUMPUR, Aug 20 (News) -- Home Minister Datuk Seri Omar Nasution today paid a courtesy call on his "
        "Singaporean counterpart K. Tharman here. Also present were Inspector-General of Police Tan Sri Ali Husain "
        "and Immigration director-general Datuk Zakaria Shaban.",
        "2025-08-20",
    )
    assert met(found) == [{"Omar Nasution", "K. Tharman"}]
    assert {o.name: o.country for o in found.officials}["Ali Husain"] == "MY"
    assert len(found.events[0].participants) == 4


def test_a_delegation_led_by_somebody() -> None:
    found = record(
        "ABUJA - The Inspector-General of Police, IGP Kayode Bello, on Thursday received a delegation from the German "
        "Federal Criminal Police Office led by its Vice President, Martina Lang.",
        "2025-08-21",
    )
    assert met(found) == [{"Kayode Bello", "Martina Lang"}]


def test_two_posts_of_one_country_joined_by_and() -> None:
    found = officials(
        "WELLINGTON: Police Minister Mark Hale will meet Australian Federal Police Commissioner Reece Kerr and Home "
        "Affairs Minister Tony Bourke."
    )
    assert {(name, country) for name, _, country in found} == {
        ("Mark Hale", "NZ"),
        ("Reece Kerr", "AU"),
        ("Tony Bourke", "AU"),
    }


def test_him_and_her_stand_for_who_was_spoken_of() -> None:
    found = record(
        "Mr Ambrose Mensah, Minister for the Interior of Ghana, spoke on Monday. He said so when the "
        "Comptroller-General of Immigration of Nigeria, Mrs Caroline Ade, paid a courtesy call on him."
    )
    assert met(found) == [{"Ambrose Mensah", "Caroline Ade"}]


def test_letters_of_honour_behind_a_name() -> None:
    assert {name for name, _, _ in officials("Australian Police Commissioner Reece Norton APM said so.")} == {
        "Reece Norton"
    }


def test_an_agreement_signed_before_is_no_signing_now() -> None:
    found = record(
        "Peru's Interior Minister Ana Ruiz and Swedish Interior Minister Bo Lind reviewed an agreement signed last "
        "year.",
        "2025-08-21",
    )
    assert [event.type for event in found.events] == ["meeting"]


def test_a_body_with_its_countrys_name_before_it() -> None:
    assert officials("The Director General of the Liberia National Police, Gregory Cole, said so.") == {
        ("Gregory Cole", "Director General of the Liberia National Police", "LR")
    }


def test_who_spoke_after_meeting_somebody() -> None:
    found = record("Home Affairs Minister Kaz Moyo of Zimbabwe spoke after meeting his Zambian counterpart Jack Banda.")
    assert met(found) == [{"Kaz Moyo", "Jack Banda"}]


def test_the_month_of_may_says_nothing_of_whether_it_happened() -> None:
    found = record("LIMA, 12 May 2025 - President Ana Ruiz of Peru met Swedish Prime Minister Bo Lind on Monday.")
    assert [event.status for event in found.events] == ["held"]


def test_what_a_new_memorandum_replaces_was_signed_by_nobody_told() -> None:
    found = record(
        "SUVA, 13 March 2024 - Chief of Police Ana Ruiz of Peru and Chief of Police Bo Lind of Sweden put pen to paper "
        "on a memorandum of understanding on drug trafficking this morning. The memorandum, which replaces one signed "
        "in 2019, lets detectives of the two forces work together."
    )
    assert [(event.type, event.start) for event in found.events] == [("signing", "2024-03-13")]
    assert met(found) == [{"Ana Ruiz", "Bo Lind"}]


def test_a_strategic_partnership_is_signed() -> None:
    (one,) = record("The UK and Saudi Arabia signed a Strategic Partnership in May 2025.").agreements
    assert (set(one.parties), one.status, one.date) == ({"GB", "SA"}, "signed", "2025-05")


def test_an_ambassador_to_the_kingdom_has_his_name_behind_it() -> None:
    found = record(
        "RIYADH, 5 Jan 2025 (SPA) -- Minister of Interior Fahd Saud met in his office today with the Ambassador of "
        "Japan to the Kingdom, Ken Sato."
    )
    assert {(one.name, one.country) for one in found.officials} == {("Fahd Saud", "SA"), ("Ken Sato", "JP")}


def test_who_taught_whom_in_a_course() -> None:
    found = record("The FBI trained 28 Kenyan detectives in a three-week course that ended on 4 July 2025.")
    assert [event.type for event in found.events] == ["training"]
    assert "KE" in found.events[0].participants
