"""The country that a visit goes to as its host, where nobody of it is named."""

from graph.reading.people.actors import Nation, country_of
from graph.reading.record.drafts import EventDraft, Support
from graph.reading.scene import Scene


def add_hosts(scene: Scene, found: list[EventDraft]) -> None:
    """Let the country visited take part in a visit of somebody of another country.

    Not where international bodies have their seats, nor where a gathering is: who goes to Brussels, or to Singapore
    for a summit, may visit nobody of that country.

    Args:
        scene: the page and its cast.
        found: the events; visits get their host.
    """
    seats = scene.page.lexicon.grammar.get("seats", ())
    for event in found:
        if event.type != "visit" or event.destination is None or not event.supports:
            continue
        if (event.where is not None and event.where.city in seats) or _is_for_gathering(scene, event):
            continue
        countries = {country_of(side) for side in event.participants}
        if event.destination not in countries and countries - {None}:
            host = Nation(event.destination)
            event.participants.append(host)
            first = event.supports[0]
            event.supports.append(Support(first.sentence, first.rule, (("participants", host),)))


def _is_for_gathering(scene: Scene, event: EventDraft) -> bool:
    """Whether the sentence goes on to tell of taking part in something there."""
    acts = scene.page.within("participation", event.trigger + 1, event.sentence.last)
    return any(act.entry.get("attends") for act in acts)
