"""Tables of agreements: a row names the partner, the instrument, when it was signed and what it is about."""

from collections.abc import Iterator

from graph.reading.cooperation.partners import partners
from graph.reading.dates import resolve
from graph.reading.events.date_spans import spans_of
from graph.reading.people.actors import Nation
from graph.reading.record.drafts import AgreementDraft, Support, When
from graph.reading.scene import Scene
from graph.reading.text.sentences import Block

_BARS = frozenset("|\t")


def find_instruments(scene: Scene) -> Iterator[AgreementDraft]:
    """Find the agreements of tables whose head names a column of partners and one of instruments.

    Args:
        scene: the page and its cast.
    Yields:
        One a row that names a partner and an instrument; home is the other party.
    """
    inside = False
    for block in scene.page.blocks:
        if scene.cast.home is None or block.noise is not None:
            inside = False
        elif _is_head(scene, block):
            inside = True
        elif inside and not _is_row(scene, block):
            inside = False
        elif inside and (draft := _draft(scene, block)) is not None:
            yield draft


def _is_head(scene: Scene, block: Block) -> bool:
    roles = {match.entry.get("role") for match in scene.page.within("tables", block.first, block.last)}
    named = next(scene.page.within("country", block.first, block.last), None)
    return {"partners", "instrument"} <= roles and named is None and _is_row(scene, block)


def _is_row(scene: Scene, block: Block) -> bool:
    """Whether bars or tabs set cells apart on a line."""
    text = scene.page.document.text[scene.page.tokens[block.first].start : scene.page.tokens[block.last].end]
    return any(mark in text for mark in _BARS)


def _draft(scene: Scene, block: Block) -> AgreementDraft | None:
    thing = next(scene.page.within("agreements", block.first, block.last), None)
    named = [side for side in partners(scene, block.first, block.last) if isinstance(side, Nation)]
    others = [side for side in named if side.code != scene.cast.home]
    if thing is None or len(others) != 1:
        return None
    acts = scene.page.within("agreeing", block.first, block.last)
    status = "proposed" if any(act.entry.get("status") == "proposed" for act in acts) else "signed"
    parties = (Nation(str(scene.cast.home)), others[0])
    areas = scene.areas(block.first, block.last)
    parts = tuple([("parties", side) for side in parties] + [("areas", area) for area in areas])
    sentence = block.sentences[0]
    support = Support(sentence, scene.rule(thing), parts)
    return AgreementDraft(str(thing.entry.get("kind")), status, parties, areas, _day(scene, block), [support])


def _day(scene: Scene, block: Block) -> When:
    """The first day of a row."""
    for sentence in block.sentences:
        for span in spans_of(scene, sentence):
            found = resolve(span, scene.page.published, scene.page.lang, held=True)
            if found.start:
                return When(found.start, found.end)
    return When()
