"""Spanish: what communiqués and wire reports in it say, read from texts written for this test."""

from tests.graph.reading.readings import Reading, met, place

reading = Reading("es")
record, officials = reading.record, reading.officials


def test_a_minister_at_home_receives_his_counterpart() -> None:
    found = record(
        "Madrid, 5 jun (EFE).- El ministro del Interior, Fernando Grande-Montero, ha recibido este miércoles "
        "en Madrid a "
        "su homólogo marroquí, Abdelouahid Tazi, con quien ha abordado la lucha contra la inmigración irregular.\n"
        "Ambos ministros han acordado crear un equipo conjunto de investigación contra el narcotráfico.",
        "2024-06-05",
    )
    (event,) = found.events
    assert met(found) == [{"Fernando Grande-Montero", "Abdelouahid Tazi"}]
    assert {(o.name, o.posts[0].title, o.country) for o in found.officials} == {
        ("Fernando Grande-Montero", "ministro del Interior", "ES"),
        ("Abdelouahid Tazi", "ministro del Interior", "MA"),
    }
    assert (event.start, place(event), event.areas) == ("2024-06-05", ("Madrid", "ES"), ["irregular-migration"])
    (agreement,) = found.agreements
    assert (agreement.kind, set(agreement.parties), agreement.areas) == (
        "joint-body",
        {"ES", "MA"},
        ["joint-operations", "drug-trafficking"],
    )


def test_a_visit_during_which_he_met_somebody() -> None:
    found = record(
        "El director general de la Seguridad Nacional y de la Vigilancia del Territorio de Marruecos, "
        "Abdelhak Khayyami, "
        "realizó los días 28 y 29 de enero de 2025 una visita de trabajo a España, durante la cual se reunió con el "
        "director general de la Policía Nacional, Francisco Pardal."
    )
    (event,) = found.events
    assert (event.type, event.start, event.end, place(event)) == ("visit", "2025-01-28", "2025-01-29", (None, "ES"))
    assert met(found) == [{"Abdelhak Khayyami", "Francisco Pardal"}]
    assert len(found.officials[0].posts) == 2


def test_a_call() -> None:
    found = record(
        "El ministro español de Asuntos Exteriores, José Manuel Alba, mantuvo el lunes una conversación telefónica con "
        "su homólogo argelino, Ahmed Attar.",
        "2024-04-22",
    )
    assert [(event.type, event.start, event.place) for event in found.events] == [("call", "2024-04-22", None)]
    assert met(found) == [{"José Manuel Alba", "Ahmed Attar"}]


def test_two_who_met_and_what_their_countries_signed() -> None:
    found = record(
        "El presidente del Gobierno español, Pedro Sanchis, y el primer ministro de Senegal, Ousmane Sanko, "
        "se reunieron "
        "en Dakar el 28 de agosto de 2024. España y Senegal firmaron un memorando de entendimiento sobre migraciones."
    )
    assert met(found) == [{"Pedro Sanchis", "Ousmane Sanko"}]
    assert (found.events[0].start, place(found.events[0])) == ("2024-08-28", ("Dakar", "SN"))
    (agreement,) = found.agreements
    assert (agreement.kind, agreement.status, set(agreement.parties)) == ("mou", "signed", {"ES", "SN"})


def test_who_was_received_met_who_received() -> None:
    found = record(
        "La ministra alemana del Interior, Nina Faber, fue recibida en Roma por el ministro italiano, Marco Ricci."
    )
    assert met(found) == [{"Nina Faber", "Marco Ricci"}]
    assert place(found.events[0]) == ("Rome", "IT")


def test_what_is_to_come_or_was_called_off_is_no_meeting_held() -> None:
    found = record(
        "El secretario de Estado de Seguridad, Rafael Paz, viajará la próxima semana a Mauritania. La reunión entre el "
        "presidente colombiano, Gustavo Pardo, y el presidente de Ecuador, Daniel Novoa, fue cancelada.",
        "2024-11-21",
    )
    assert [(event.type, event.status) for event in found.events] == [("visit", "planned"), ("meeting", "cancelled")]
    assert met(found) == []


def test_the_main_clause_behind_a_meeting_tells_who_met() -> None:
    found = record(
        "Durante una reunión con la embajadora de Alemania en Marruecos, Margit Hell, el ministro de "
        "Justicia marroquí, "
        "Abdelatif Wahbi, destacó la cooperación judicial entre los dos países."
    )
    assert met(found) == [{"Abdelatif Wahbi", "Margit Hell"}]
    assert [(set(one.between), one.areas) for one in found.cooperation] == [({"MA", "DE"}, ["judicial-cooperation"])]


def test_two_ministers_of_two_countries() -> None:
    found = record(
        "Los ministros del Interior de España y Marruecos, Fernando Grande-Montero y Abdelouahid Tazi, se reunieron en "
        "Rabat."
    )
    assert met(found) == [{"Fernando Grande-Montero", "Abdelouahid Tazi"}]


def test_a_verb_without_subject_is_of_whom_the_text_speaks() -> None:
    found = record(
        "El ministro español del Interior, José Martín, llegó a Túnez. También se reunió con el presidente tunecino, "
        "Karim Said."
    )
    assert met(found) == [{"José Martín", "Karim Said"}]


def test_cooperation_and_figures() -> None:
    found = record(
        "La policía española detuvo a 12 personas gracias a la cooperación entre España y Marruecos en la lucha contra "
        "el terrorismo. Colombia y Ecuador suscribieron un acuerdo de cooperación en materia de seguridad fronteriza."
    )
    assert [(figure.value, figure.unit) for figure in found.figures] == [(12, "people")]
    assert [(set(a.parties), a.areas) for a in found.agreements] == [({"CO", "EC"}, ["border-security"])]
    assert {frozenset(one.between) for one in found.cooperation} == {frozenset({"ES", "MA"}), frozenset({"CO", "EC"})}


def test_nothing_is_made_of_names_without_posts() -> None:
    found = record("Pablo Ruiz y Carmen López se reunieron en Madrid con unos estudiantes.")
    assert (found.officials, found.events) == ([], [])


def test_a_meeting_that_a_journey_is_for_or_that_is_refused_did_not_take_place() -> None:
    found = record(
        "El ministro español del Interior, José Martín, viajó a Rabat para reunirse con Omar Wardi, ministro del "
        "Interior de Marruecos. El presidente chileno, Gabriel Ruiz, no se reunirá con el canciller alemán, Karl Weber."
    )
    assert met(found) == []
    assert all(event.status == "planned" for event in found.events if event.type == "meeting")
    assert len(found.events) < 3
