"""Whether what a trigger tells took place, is to come, or is hoped for only."""

from graph.reading.events.clauses import is_subject_first
from graph.reading.events.whose_day import relative_behind
from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people.people import Person
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_BEFORE = 6
_AFTER = 4
_FAR = 15
_LATE = 25
_HOPED = frozenset({"planned", "unreal"})
_COMMAS = frozenset("،,")
_CLAUSE_MARKS = frozenset("؛:.")
_QUOTES = frozenset('"“”«»')


def status_of(scene: Scene, sentence: Sentence, match: Match) -> str | None:
    """Tell whether what a trigger says took place.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        match: the trigger.
    Returns:
        A status of the contract; None when it is hoped for or possible only, which is no event.
    """
    page = scene.page
    before = _status_before(scene, sentence, match)
    if before is not None and before.entry.get("negates"):
        return None  # "will not meet"
    if match.feature == "future" or match.entry.get("ahead") or _is_announced(scene, sentence, match):
        return "planned"
    if match.entry.get("frame") in ("passive", "noun") and _is_future(page, match.first):
        return "planned"  # "será recibido"
    if before is not None and before.entry.get("status") == "denied" and _is_undone(scene, sentence, match):
        return "planned"  # "denied that the visit was cancelled"
    if _is_told_as_done(scene, sentence, match) and (before is None or before.entry.get("status") in _HOPED):
        return "held"
    found = before or _status_after(scene, sentence, match)
    if found is None and match.entry.get("frame") == "noun":
        announced = (_is_held_now, _in_the_future, _will_be)
        if _is_purpose(scene, match) or any(told(scene, sentence, match) for told in announced):
            return "planned"
        far = (status for status in page.within("status", match.last + 1, sentence.last) if status.entry.get("far"))
        far = (status for status in far if not _is_quoted(page, match.last, status.first))
        found = _status_of_relative(scene, sentence, match) or next(far, None)
    if found is not None:
        status = str(found.entry.get("status"))
        return None if status == "unreal" else status
    return "planned" if _is_held_later(scene, sentence, match) else "held"


def _is_told_as_done(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """As in "the summit that gathered", "who held a summit": a past verb right beside the noun of meeting."""
    if match.entry.kind != "meeting" or match.entry.get("frame") != "noun":
        return False
    verbs = list(scene.page.within("holding", max(sentence.first, match.first - 2), match.first - 1))
    if verbs and verbs[-1].last == match.first - 1 and verbs[-1].feature == "past":
        return _has_subject(scene, sentence, verbs[-1]) and _status_near(scene, sentence, verbs[-1]) is None
    relative = relative_behind(scene, sentence, match.last)
    if relative is None or relative >= sentence.last or is_subject_first(scene.page):
        return False
    told = [scene.page.at(kind, relative + 1) for kind in ("happening", "gathered", "holding")]
    return any(verb is not None and (verb.feature == "past" or verb.entry.get("done")) for verb in told)


def _has_subject(scene: Scene, sentence: Sentence, verb: Match) -> bool:
    """Whether what looks like a past verb of holding is one, and no noun: "who held", "and held", "A held"."""
    if verb.analysis.conjunction:
        return True
    before = verb.first - 1
    grammar = scene.page.lexicon.grammar
    pronouns = {*grammar.get("relatives", ()), *grammar.get("past_auxiliaries", ())}
    named = any(actor.last == before for actor in scene.actors(sentence)) and not _is_meant(scene, sentence, before)
    return before >= sentence.first and (named or scene.page.tokens[before].text in pronouns)


def _is_meant(scene: Scene, sentence: Sentence, last: int) -> bool:
    """As in "A and B intend holding a meeting", verb first: right before those who end at a token a verb of intent."""
    starts = {actor.last: actor.first for actor in scene.actors(sentence)}
    while last in starts:
        last = starts[last] - 1
    status = scene.page.at("status", last)
    return status is not None and status.entry.get("status") == "planned"


def _status_near(scene: Scene, sentence: Sentence, verb: Match) -> Match | None:
    """A word of status right before a verb: "will have held", "did not hold"."""
    return next(scene.page.within("status", max(sentence.first, verb.first - 2), verb.first - 1), None)


def _status_before(scene: Scene, sentence: Sentence, match: Match) -> Match | None:
    """The first word of status before a trigger, near enough to be said of it; not of a verb after "and"."""
    if match.analysis.conjunction and match.entry.get("frame") != "noun":
        return None
    if _is_after(scene, sentence, match):
        return None  # "may be held after the summit of": what comes first is no part of what may be
    for found in scene.page.within("status", max(sentence.first, match.first - _FAR), match.first - 1):
        cut = _is_cut(scene, found.last, match.first) and not found.entry.get("through")
        if found.last >= match.first or cut:
            continue
        near = _words_between(scene, sentence, found, match) <= found.entry.get("reach", _BEFORE)
        if near and found.entry.get("status") != "former":
            return found
    return None


def _words_between(scene: Scene, sentence: Sentence, found: Match, match: Match) -> int:
    """How far a word of status stands from a trigger; where the subject stands between, its name does not count."""
    distance = match.first - found.last
    if not is_subject_first(scene.page):
        return _words(scene, sentence, found.last, match.first)
    between = range(found.last + 1, match.first)
    named = {i for actor in scene.actors(sentence) for i in range(actor.first, actor.last + 1)}
    return distance - sum(index in named for index in between)


def _is_undone(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether a word of cancelling stands near a trigger, before or behind it."""
    near = scene.page.within("status", max(sentence.first, match.first - _FAR), min(sentence.last, match.last + _LATE))
    return any(found.entry.get("status") == "cancelled" for found in near)


def _words(scene: Scene, sentence: Sentence, first: int, last: int) -> int:
    """Count the tokens from one to another, those of people's names not counted."""
    people = (a for a in scene.actors(sentence) if isinstance(a.side, Person) and first < a.first and a.last < last)
    return last - first - sum(actor.last - actor.first + 1 for actor in people)


def _status_after(scene: Scene, sentence: Sentence, match: Match) -> Match | None:
    """A participle right behind: "a planned meeting"."""
    behind = scene.page.within("status", match.last + 1, min(sentence.last, match.last + _AFTER))
    return next((found for found in behind if found.entry.get("after")), None)


def _status_of_relative(scene: Scene, sentence: Sentence, match: Match) -> Match | None:
    """As in "The summit that had been cancelled": what the clause about the noun says of it."""
    relative = relative_behind(scene, sentence, match.last)
    if relative is None:
        return None
    behind = scene.page.within("status", relative + 1, min(sentence.last, relative + _BEFORE - 1))
    return next((found for found in behind if found.entry.get("status") != "former"), None)


def _is_held_later(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """As in "The summit that opens on Sunday": a verb of the gathering itself, in the present or future."""
    if match.entry.kind == "visit" or match.entry.get("frame", "noun") != "noun":
        return False
    relative = relative_behind(scene, sentence, match.last)
    verb = scene.page.at("happening", relative + 1) if relative is not None and relative < sentence.last else None
    if verb is None and (verb := scene.page.at("happening", sentence.first)) is not None:
        between = range(verb.last + 1, match.first)  # "Opens, on Sunday, in the capital the summit"
        if len(between) > _FAR or any(scene.is_clause(index) for index in between):
            return False
    return verb is not None and verb.feature in ("present", "future")


def _is_held_now(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """As in "The President holds talks with": a verb of holding in the present announces, but in a heading."""
    if is_subject_first(scene.page) or scene.page.blocks[sentence.block].is_heading:
        return False
    named = {index for actor in scene.actors(sentence) for index in range(actor.first, actor.last + 1)}
    words = [index for index in range(sentence.first, match.first) if index not in named]
    first = words[-_BEFORE] if len(words) >= _BEFORE else sentence.first
    held = list(scene.page.within("holding", first, match.first - 1))
    announces = bool(held) and held[-1].entry.get("announces") and held[-1].feature == "present"
    return bool(announces) and not _is_cut(scene, held[-1].last, match.first)


def _is_purpose(scene: Scene, match: Match) -> bool:
    """As in "He travels for talks": told before they took place."""
    purposes = scene.page.lexicon.grammar.get("purpose_prepositions", ())
    return match.entry.kind in ("meeting", "visit") and match.analysis.preposition in purposes


def _in_the_future(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether the verb that a noun of meeting or visit belongs to is in the future: "will raise it at the summit"."""
    marks = _CLAUSE_MARKS | _COMMAS if _is_after(scene, sentence, match) else _CLAUSE_MARKS
    for index in range(match.first - 1, max(sentence.first, match.first - _FAR) - 1, -1):
        if scene.page.tokens[index].form in marks or scene.is_clause(index):
            return False
        if _is_future(scene.page, index):
            return True
    return False


def _is_after(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether a word such as "after" stands right before a noun."""
    last = match.first - 1
    if is_subject_first(scene.page) or match.entry.get("frame", "noun") != "noun":
        return False
    order = scene.page.within("order", max(sentence.first, match.first - 3), last)
    return any(word.last == last and word.entry.id == "after" for word in order)


def _is_announced(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether a verb of meeting in the present announces it; the present of a heading tells what happened."""
    heading = scene.page.blocks[sentence.block].is_heading
    told = heading or scene.page.lexicon.grammar.get("present_tells")
    return match.feature == "present" and match.entry.kind == "meeting" and not told


def _will_be(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether the verb behind a noun is in the future: "The talks of A and B will deal with", "which will be held"."""
    named = {index for actor in scene.actors(sentence) for index in range(actor.first, actor.last + 1)}
    relatives = scene.page.lexicon.grammar.get("relatives", ())
    words = (index for index in range(match.last + 1, sentence.last + 1) if index not in named)
    before = scene.page.at("closed", match.first - 1) if match.first > sentence.first else None
    adverbial = before is not None and before.entry.get("role") != "clause"
    marks = _CLAUSE_MARKS | _COMMAS if adverbial else _CLAUSE_MARKS  # "After his visit, he will …"
    for _, index in zip(range(_FAR), words, strict=False):
        form = scene.page.tokens[index].form
        if form in marks or (scene.is_clause(index) and scene.page.tokens[index].text not in relatives):
            return False
        if _is_future(scene.page, index):
            return True
    return False


def _is_future(page: Page, index: int) -> bool:
    letters = page.lexicon.grammar.get("future")
    form = page.tokens[index].form
    if not letters or page.tokens[index].text in letters.get("words", ()):
        return bool(letters)
    if page.tokens[index].text.endswith(tuple(letters.get("endings", ()))):
        return page.tokens[index].text not in letters.get("not", ())
    if not form.startswith(letters["prefix"]):
        return False
    present = form[len(letters["prefix"]) :]
    return present.startswith(tuple(letters["present"])) and present in page.lexicon.common


def _is_quoted(page: Page, first: int, last: int) -> bool:
    """Whether a quotation opens between two tokens: what is said there is of something else."""
    marks = sum(page.tokens[index].form in _QUOTES for index in range(first + 1, last))
    return marks % 2 == 1


def _is_cut(scene: Scene, first: int, last: int) -> bool:
    """Whether a mark or a new clause stands between a word of status and the trigger."""
    tokens = scene.page.tokens
    return any(tokens[index].form in {"،", ",", "؛", ":"} for index in range(first + 1, last))
