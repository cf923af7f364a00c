"""The reader ``llm``: a document in, a record out, by way of a model's answer."""

import os
from collections.abc import Mapping
from threading import Lock

from graph.documents import Document
from graph.errors import BadDocument, UsageError
from graph.reading import dates
from graph.reading.lexicons.lexicon import load_lexicon
from graph.reading.llm.answer import UnusableAnswer, parse
from graph.reading.llm.cache import Cache, key_of
from graph.reading.llm.cast import Cast
from graph.reading.llm.endpoint import Endpoint
from graph.reading.llm.ground import Ground, Json
from graph.reading.llm.prompt import Prompt, version
from graph.reading.llm.settings import Settings, settings
from graph.reading.llm.statements import Statements
from graph.reading.llm.usage import Usage
from graph.reading.llm.words import Words
from graph.reading.people.publisher import publisher_country
from graph.reading.remote import RemoteReader
from graph.reading.text.language import language_of
from ontology import LANGUAGES
from ontology.record import Record


class LanguageModel(RemoteReader):
    """A reader that asks a model, and believes what it can find in the text.

    Several threads may use it. It is set by the environment at its first document, and again after `close`.

    Args:
        environ: see `graph.reading.llm.settings.settings`.
    """

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._environ = environ
        self._lock = Lock()
        self._session: _Session | None = None

    def __call__(self, document: Document) -> Record:
        """Read one document.

        Raises:
            UsageError: a setting is missing or wrong, the packages of the extra are not there, or the endpoint is not.
            BadDocument: its language is not one that is read, it is too long, or no answer can be taken.
            DiskFull: the cache cannot be written.
        """
        return self._open().read(document)

    @property
    def at_once(self) -> int:
        """``MITHAQ_LLM_CONCURRENCY``."""
        return self._open().settings.concurrency

    def close(self) -> str:
        """End the connections; return in one line what was used, empty when nothing was."""
        with self._lock:
            session, self._session = self._session, None
        return session.close() if session else ""

    def _open(self) -> "_Session":
        with self._lock:
            if self._session is None:
                self._session = _Session(settings(self._environ))
            return self._session


class _Session:
    """From the first document to `close`."""

    def __init__(self, chosen: Settings) -> None:
        self.settings = chosen
        self._usage = Usage()
        self._endpoint = Endpoint(chosen, self._usage)
        self._cache = Cache(chosen.cache)
        self._refused: UsageError | None = None

    def read(self, document: Document) -> Record:
        source = document.source or document.id
        lang = document.lang or language_of(document.text, document.stated_lang)
        if lang not in LANGUAGES:
            hint = f"languages that are read: {', '.join(LANGUAGES)}"
            raise BadDocument(f"{source}: no reader knows the language {lang!r}", hint)
        if len(document.text) > self.settings.characters:
            told = f"{source} has {len(document.text):,} characters; {self.settings.characters:,} may be sent"
            raise BadDocument(told, "divide it, or set MITHAQ_LLM_CHARACTERS")
        published = document.published or dates.dateline(document.text, lang)
        sent = Words(document.text, lang).believed
        answer = self._answer(Prompt(sent, lang, published), source)
        return record_of(document, lang, published, answer, f"llm/{self.settings.model}")

    def _answer(self, prompt: Prompt, source: str) -> Json:
        """Take the answer from the cache, or ask and keep it."""
        key = key_of(version(), self.settings.model, prompt.text, prompt.lang, prompt.published)
        kept = self._kept(key)
        if kept is not None:
            self._usage.answered(from_cache=True)
            return kept

        content, answer = self._asked(prompt, source)
        self._cache.put(key, content)
        self._usage.answered(from_cache=False)
        return answer

    def _asked(self, prompt: Prompt, source: str) -> tuple[str, Json]:
        """Ask, unless about an earlier document the endpoint refused what it would refuse of any."""
        if self._refused:
            raise self._refused
        try:
            return self._endpoint.ask(prompt, lambda content: (content, parse(content)), source)
        except UsageError as error:
            self._refused = error
            raise

    def _kept(self, key: str) -> Json | None:
        content = self._cache.get(key)
        try:
            return None if content is None else parse(content)
        except UnusableAnswer:
            return None

    def close(self) -> str:
        self._endpoint.close()
        return self._usage.told(self.settings.model)


def record_of(document: Document, lang: str, published: str | None, answer: Json, rule: str) -> Record:
    """Make a record of what the text bears out."""
    home = publisher_country(document, load_lexicon(lang))
    ground = Ground(Words(document.text, lang), lang, published, rule, home)
    cast = Cast(ground, answer)
    checked = Statements(ground, cast, answer)
    events, agreements, cooperation = checked.events(), checked.agreements(), checked.cooperation()
    initiatives, figures = checked.initiatives(), checked.figures()
    sides = [side for event in events for side in event.participants]
    sides += [side for agreement in agreements for side in agreement.parties]
    sides += [side for one in cooperation for side in one.between]
    sides += [by for by in (*(one.by for one in initiatives), *(one.by for one in figures)) if by]
    origin = {name: getattr(document, name) for name in ("id", "title", "url", "publisher", "sha256", "text")}
    data = {
        "document": origin | {"lang": lang, "published": published},
        "officials": cast.officials,
        "agencies": cast.agencies,
        "countries": list(dict.fromkeys(country for side in sides if (country := cast.country_of(side)))),
        "events": events,
        "agreements": agreements,
        "cooperation": cooperation,
        "initiatives": initiatives,
        "figures": figures,
        "warnings": ground.warnings,
    }
    return Record.model_validate(data)
