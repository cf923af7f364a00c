from collections import defaultdict

from ontology import LANGUAGES, countries
from ontology.concept import compounds, concepts, dropped_words


def test_every_concept_has_a_word_in_some_language() -> None:
    assert all(concept.forms for concept in concepts().values())


def test_kinds_and_roles_that_bodies_are_made_of_are_told_in_four_languages() -> None:
    for id in ("ministry", "directorate", "police", "interior", "national-security", "minister", "director-general"):
        assert set(concepts()[id].forms) == set(LANGUAGES), id


def test_a_role_heads_concepts_of_bodies() -> None:
    for concept in concepts().values():
        assert all(word in concepts() for word in concept.of), concept.id


def test_no_word_means_two_concepts_in_one_language() -> None:
    for lang in LANGUAGES:
        meanings = defaultdict(set)
        for concept in concepts().values():
            for form in concept.forms.get(lang, ()):
                meanings[form.casefold()].add(concept.id)
        assert {form: ids for form, ids in meanings.items() if len(ids) > 1} == {}, lang


def test_compounds_are_made_of_concepts_and_countries() -> None:
    for compound in compounds():
        assert set(compound.concepts) <= set(concepts())
        assert set(compound.countries) <= set(countries())


def test_words_that_mean_nothing_are_no_concepts() -> None:
    for lang, words in dropped_words().items():
        forms = {form for concept in concepts().values() for form in concept.forms.get(lang, ())}
        assert not forms & set(words)


def test_what_is_said_of_a_concept() -> None:
    assert concepts()["minister"].one
    assert concepts()["minister"].of == ("ministry",)
    assert not concepts()["former"].held
    assert concepts()["acting"].same
    assert concepts()["monarch"].state
    assert concepts()["police"].alone
    assert not concepts()["directorate"].alone
