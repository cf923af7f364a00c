"""French: what communiqués and wire reports in it say, read from texts written for this test."""

import pytest

from tests.graph.reading.readings import Reading, met, place

reading = Reading("fr")
record, officials = reading.record, reading.officials


def test_an_ambassador_received_as_a_communique_says_it() -> None:
    found = record(
        "Rabat - Le Directeur général de la Sûreté nationale et de la Surveillance du territoire, Abdelhak Khayyami, a "
        "reçu, mercredi à Rabat, l'ambassadeur du Royaume-Uni au Maroc, Simon Marten, indique un communiqué.\n"
        "Ces entretiens ont porté sur les moyens de renforcer la coopération bilatérale en matière de lutte contre le "
        "terrorisme et le crime organisé transnational.",
        "2024-06-05",
    )
    (event,) = found.events
    assert met(found) == [{"Abdelhak Khayyami", "Simon Marten"}]
    assert {(o.name, o.country) for o in found.officials} == {("Abdelhak Khayyami", "MA"), ("Simon Marten", "GB")}
    assert (event.start, place(event)) == ("2024-06-05", ("Rabat", "MA"))
    assert event.areas == ["counter-terrorism", "organised-crime"]
    assert [agency.name for agency in found.agencies] == [
        "Direction générale de la Sûreté nationale",
        "Direction générale de la Surveillance du territoire",
    ]


def test_a_minister_and_his_counterpart_set_up_a_group() -> None:
    found = record(
        "Le ministre français de l'Intérieur, Gérard Darmont, s'est entretenu lundi à Rabat avec son "
        "homologue marocain, "
        "Abdelouahid Tazi. Les deux ministres ont convenu de créer un groupe de travail conjoint sur la "
        "cybercriminalité.",
        "2024-04-22",
    )
    assert met(found) == [{"Gérard Darmont", "Abdelouahid Tazi"}]
    assert {(o.name, o.posts[0].title, o.country) for o in found.officials} == {
        ("Gérard Darmont", "ministre de l'Intérieur", "FR"),
        ("Abdelouahid Tazi", "ministre de l'Intérieur", "MA"),
    }
    (agreement,) = found.agreements
    assert (agreement.kind, set(agreement.parties), agreement.areas) == ("joint-body", {"FR", "MA"}, ["cybersecurity"])


def test_a_visit_during_which_he_met_somebody() -> None:
    found = record(
        "M. Abdelhak Khayyami, Directeur général de la Sûreté nationale, a effectué, les 28 et 29 janvier 2025, une "
        "visite de travail en Espagne, au cours de laquelle il a rencontré le Directeur général de la Police nationale "
        "espagnole, Francisco Pardal."
    )
    (event,) = found.events
    assert (event.type, event.start, event.end, place(event)) == ("visit", "2025-01-28", "2025-01-29", (None, "ES"))
    assert met(found) == [{"Abdelhak Khayyami", "Francisco Pardal"}]


def test_who_was_received_met_who_received() -> None:
    found = record(
        "La ministre de l'Intérieur de la République fédérale d'Allemagne, Nina Faber, a été reçue à Tunis par le "
        "président tunisien Karim Saïd."
    )
    assert met(found) == [{"Nina Faber", "Karim Saïd"}]
    assert found.countries == ["TN", "DE"]


def test_two_heads_of_government_and_what_their_countries_signed() -> None:
    found = record(
        "Le Premier ministre sénégalais Ousmane Sanko et le président du gouvernement espagnol, Pablo Sanchis, se sont "
        "réunis à Dakar le 12 février 2024. L'Espagne et le Sénégal ont signé un mémorandum d'entente sur la lutte "
        "contre les réseaux criminels."
    )
    assert met(found) == [{"Ousmane Sanko", "Pablo Sanchis"}]
    assert (found.events[0].start, place(found.events[0])) == ("2024-02-12", ("Dakar", "SN"))
    (agreement,) = found.agreements
    assert (agreement.kind, agreement.status, set(agreement.parties)) == ("mou", "signed", {"ES", "SN"})


def test_the_main_clause_behind_a_meeting_tells_who_met() -> None:
    found = record(
        "Lors d'un entretien avec l'ambassadrice d'Allemagne, Margit Hell, le ministre de la Justice du Niger, Alio "
        "Daouda, a salué la coopération judiciaire entre les deux pays."
    )
    assert met(found) == [{"Alio Daouda", "Margit Hell"}]
    assert [(set(one.between), one.areas) for one in found.cooperation] == [({"NE", "DE"}, ["judicial-cooperation"])]


def test_a_call() -> None:
    found = record(
        "Le ministre algérien des Affaires étrangères, Ahmed Attar, a eu un entretien téléphonique avec son homologue "
        "turc, Hakan Firat."
    )
    assert [event.type for event in found.events] == ["call"]
    assert met(found) == [{"Ahmed Attar", "Hakan Firat"}]


def test_two_ministers_of_two_countries() -> None:
    assert officials(
        "Les ministres de l'Intérieur de l'Espagne et du Maroc, José Martin et Omar Wardi, ont signé."
    ) == {
        ("José Martin", "ministre de l'Intérieur", "ES"),
        ("Omar Wardi", "ministre de l'Intérieur", "MA"),
    }


def test_what_is_to_come_is_planned() -> None:
    found = record("Le ministre espagnol de l'Intérieur, José Martin, doit rencontrer le roi Omar de Jordanie à Amman.")
    assert [(event.type, event.status) for event in found.events] == [("meeting", "planned")]
    assert met(found) == []


def test_an_auxiliary_is_no_preposition_of_place() -> None:
    found = record(
        "Le ministre espagnol de l'Intérieur, José Martin, a Tunis en mémoire. Il a rencontré des étudiants."
    )
    assert found.events == []


def test_a_former_minister_and_a_spokesman_take_part_in_nothing() -> None:
    found = record(
        "L'ancien ministre français de l'Intérieur Bernard Casal a rencontré le porte-parole de la police italienne, "
        "Marco Ricci."
    )
    assert met(found) == []


def test_cooperation_of_two_countries() -> None:
    found = record(
        "Les services marocains ont démantelé une cellule et arrêté 12 personnes grâce à la coopération entre le Maroc "
        "et l'Espagne dans la lutte contre le terrorisme."
    )
    assert [(set(one.between), one.areas) for one in found.cooperation] == [({"MA", "ES"}, ["counter-terrorism"])]
    assert [(figure.value, figure.unit) for figure in found.figures] == [(12, "people")]


def test_a_rank_before_a_name_is_no_part_of_it() -> None:
    assert officials("Le général Moussa Salou, chef d'état-major des armées du Niger, a pris la parole.") == {
        ("Moussa Salou", "chef d'état-major des armées", "NE")
    }


def test_letters_lists_and_one_proper_word_belong_to_a_post() -> None:
    assert officials(
        "Le ministre de l'Intérieur, des Collectivités locales et de la Sécurité du Togo, Brahim Merad, le directeur "
        "général de la Sûreté nationale (DGSN) du Mali, Sami Wardi, et le commandant de l'Africom, Paul Renard."
    ) == {
        ("Brahim Merad", "ministre de l'Intérieur, des Collectivités locales et de la Sécurité", "TG"),
        ("Sami Wardi", "directeur général de la Sûreté nationale", "ML"),
        ("Paul Renard", "commandant de l'Africom", "US"),
    }


def test_three_countries_sign_one_agreement() -> None:
    found = record("Le Maroc, le Portugal et l'Espagne ont signé un accord pour la sécurité de la Coupe du monde.")
    assert [(set(a.parties), a.areas) for a in found.agreements] == [({"MA", "PT", "ES"}, ["major-event-security"])]
    assert len(found.cooperation) == 3


def test_meetings_one_after_the_other_are_several() -> None:
    found = record(
        "Le ministre libanais de l'Intérieur, Sami Wardi, a eu des entretiens séparés avec ses homologues irakien, "
        "Abdul Nouri, et jordanien, Mazen Faraj."
    )
    assert [met(found)[n] for n in range(2)] == [{"Sami Wardi", "Abdul Nouri"}, {"Sami Wardi", "Mazen Faraj"}]
    assert len(found.events) == 2
    assert {(o.name, o.country) for o in found.officials} == {
        ("Sami Wardi", "LB"),
        ("Abdul Nouri", "IQ"),
        ("Mazen Faraj", "JO"),
    }


def test_who_leads_a_delegation_is_of_its_country_and_meets() -> None:
    found = record(
        "ALGER - Le ministre de l'Artisanat, M. Karim Attar, a reçu jeudi une délégation allemande conduite par la "
        "secrétaire d'État aux Métiers, Mme Nina Faber.",
        "2024-02-09",
    )
    assert met(found) == [{"Karim Attar", "Nina Faber"}]
    assert {(o.name, o.country) for o in found.officials} == {("Karim Attar", "DZ"), ("Nina Faber", "DE")}


def test_who_signed_for_two_countries() -> None:
    found = record(
        "L'accord a été signé par la secrétaire d'État Rita Keller pour la Suisse et par le secrétaire d'État, Matej "
        "Kopar, pour la Slovénie."
    )
    assert [event.type for event in found.events] == ["signing"]
    assert met(found) == [{"Rita Keller", "Matej Kopar"}]
    assert {(o.name, o.country) for o in found.officials} == {("Rita Keller", "CH"), ("Matej Kopar", "SI")}


def test_ministers_of_three_countries() -> None:
    found = record("Les ministres de la Défense du Mali, du Burkina Faso et du Niger se sont retrouvés lundi à Bamako.")
    assert {o.country for o in found.officials} == {"ML", "BF", "NE"}
    assert len(met(found)) == 3


def test_who_was_received_before_the_verb_tells_it() -> None:
    found = record(
        "Reçu mercredi par le président tchadien Moussa Abba, le général français Luc Renard a salué l'accueil."
    )
    assert met(found) == [{"Moussa Abba", "Luc Renard"}]


def test_accents_tell_words_apart() -> None:
    found = record(
        "La rencontre entre le président ivoirien Yao Brou et le président français Luc Renard a eu lieu hier."
    )
    assert met(found) == [{"Yao Brou", "Luc Renard"}]
    assert officials("Le ministre suisse de la Justice, Beat Keller, a déclaré cela.") == {
        ("Beat Keller", "ministre de la Justice", "CH")
    }


def test_a_heading_tells_that_a_meeting_was_part_of_a_visit() -> None:
    found = record(
        "Le ministre malgache de la Défense en visite à Pretoria\n\nLe ministre malgache de la Défense, Jean Rakoto, a "
        "été reçu lundi à Pretoria par la ministre sud-africaine de la Défense, Ann Molefe, pour un entretien de deux "
        "heures."
    )
    assert [event.type for event in found.events] == ["visit"]
    assert met(found) == [{"Jean Rakoto", "Ann Molefe"}]


def test_the_next_meeting_is_between_those_who_met() -> None:
    found = record(
        "Le ministre malien de la Défense, Sadio Diarra, a rencontré lundi à Bamako son homologue nigérien, Salifou "
        "Moumouni.\nLa prochaine réunion est prévue à Niamey au premier semestre 2025.",
        "2024-11-26",
    )
    held, coming = found.events
    assert (coming.type, coming.status, coming.start, place(coming)) == ("meeting", "planned", "2025", ("Niamey", "NE"))
    assert coming.participants == ["ML", "NE"]
    assert coming.met == []
    assert held.start == "2024-11-25"


def test_names_before_their_posts_in_a_list() -> None:
    assert officials(
        "Hugo Keller, ministre de la Sécurité intérieure, Anna Vermeer, ministre belge de l'Intérieur, et Dina Yegöz, "
        "ministre néerlandaise de la Justice, se sont retrouvés mercredi."
    ) == {
        ("Hugo Keller", "ministre de la Sécurité intérieure", None),
        ("Anna Vermeer", "ministre de l'Intérieur", "BE"),
        ("Dina Yegöz", "ministre de la Justice", "NL"),
    }


def test_names_behind_their_posts_in_a_list() -> None:
    found = officials(
        "Le président Yao Brou, le ministre de l'Intérieur, Omar Wardi, le ministre de la Justice, Sami Wardi, et la "
        "ministre de la Défense, Awa Sow, ont assisté à la cérémonie."
    )
    assert {(name, title) for name, title, _ in found} == {
        ("Yao Brou", "président"),
        ("Omar Wardi", "ministre de l'Intérieur"),
        ("Sami Wardi", "ministre de la Justice"),
        ("Awa Sow", "ministre de la Défense"),
    }


def test_who_heads_an_office_of_a_body_of_the_world_is_of_no_country() -> None:
    assert officials(
        "Yaoundé, le 12 octobre 2023 - Le délégué général à la Sûreté nationale, Martin Mbele, a reçu en audience le "
        "directeur du Bureau régional d'INTERPOL, Francis Rwema."
    ) == {
        ("Martin Mbele", "délégué général à la Sûreté nationale", "CM"),
        ("Francis Rwema", "directeur du Bureau régional d'INTERPOL", None),
    }


def test_a_portfolio_with_affairs_behind_a_comma() -> None:
    title = "ministre de l'Intérieur, Sécurité, Décentralisation et Affaires coutumières"
    assert officials(
        f"Kinshasa - Le {title}, Pierre Kazamba, a reçu mercredi l'ambassadrice des États-Unis, Lucy Tamlin."
    ) == {("Pierre Kazamba", title, "CD"), ("Lucy Tamlin", "ambassadrice", "US")}


def test_a_meeting_put_off_was_with_whom_the_text_speaks_of() -> None:
    found = record(
        "Le préfet de police de Paris, Luc Nouvel, s'est exprimé mardi. La rencontre avec le maire de Londres Sadiq "
        "Karim a été reportée."
    )
    (event,) = found.events
    assert (event.type, event.status, event.met) == ("meeting", "cancelled", [])
    names = {official.id: official.name for official in found.officials}
    assert {names[side] for side in event.participants} == {"Luc Nouvel", "Sadiq Karim"}


def test_the_official_of_a_country_is_who_was_named_of_it() -> None:
    found = record(
        "Tunis - Le ministre tunisien de l'Intérieur, Khaled Nouira, s'est entretenu mardi avec son homologue irakien, "
        "Abdul Chammari. La rencontre avec le responsable irakien a porté sur l'échange de renseignements."
    )
    assert met(found) == [{"Khaled Nouira", "Abdul Chammari"}]
    assert len(found.officials) == 2
    assert found.events[0].areas == ["intelligence-sharing"]


@pytest.mark.parametrize(
    "said",
    [
        "L'ambassadeur du Japon au Mali, Hiro Sato, a téléphoné mardi au ministre malien de la Sécurité, Daoud Aly.",
        "L'ambassadeur du Japon au Mali, Hiro Sato, a rendu mardi une visite de courtoisie au ministre malien de la "
        "Sécurité, Daoud Aly.",
        "L'ambassadeur du Japon au Mali, Hiro Sato, a présenté mardi ses lettres de créance au président malien, "
        "Daoud Aly.",
        "Le ministre malien de la Sécurité, Daoud Aly, a reçu mardi, pour une visite de courtoisie, l'ambassadeur du "
        "Japon, Hiro Sato.",
    ],
)
def test_who_calls_on_whom(said: str) -> None:
    assert met(record(said)) == [{"Hiro Sato", "Daoud Aly"}]
