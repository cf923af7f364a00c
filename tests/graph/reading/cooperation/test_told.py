"""Agreements that a sentence tells with their parties, no matter who made them when."""

import pytest

from tests.graph.reading.readings import Reading

record = Reading("fr").record


@pytest.mark.parametrize(
    ("text", "kind", "status", "parties", "date"),
    [
        (
            "La Belgique et la Guinée sont liées par un accord de réadmission signé à Bruxelles le 9 novembre 2019.",
            *("agreement", "signed", {"BE", "GN"}, "2019-11-09"),
        ),
        (
            "Un mémorandum d'entente a été conclu en mars 2021 entre la Police belge et la gendarmerie ivoirienne.",
            *("mou", "signed", {"BE", "CI"}, "2021-03"),
        ),
        (
            "Une convention d'assistance lie Yaoundé et Libreville depuis mars 2002.",
            *("convention", "in-force", {"CM", "GA"}, "2002-03"),
        ),
        (
            "Une équipe commune d'enquête avait été constituée en septembre 2022 entre Paris et Berlin.",
            *("joint-body", "in-force", {"FR", "DE"}, "2022-09"),
        ),
    ],
)
def test_an_agreement_told_with_its_parties(text: str, kind: str, status: str, parties: set[str], date: str) -> None:
    (agreement,) = record(text).agreements
    assert (agreement.kind, agreement.status, set(agreement.parties), agreement.date) == (kind, status, parties, date)


def test_what_did_not_come_about_is_none() -> None:
    assert record("Un accord entre la Belgique et la Guinée n'a jamais été conclu.").agreements == []
