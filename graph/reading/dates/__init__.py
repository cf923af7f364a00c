"""Dates as news writes them, found in a text and resolved to EDTF against the day of publication.

The words and forms of each language are data: ``ontology/lexicon/LANG/calendar.yaml``.
"""

from graph.reading.dates.dateline import dateline
from graph.reading.dates.find import find
from graph.reading.dates.model import DateConflict, DateSpan, Parsed, Parts, Resolved
from graph.reading.dates.period import period
from graph.reading.dates.reckoning import reckoned, resolve_from
from graph.reading.dates.resolve import resolve
from graph.reading.dates.stated_years import dated_days, with_stated_year

__all__ = [
    "DateConflict",
    "DateSpan",
    "Parsed",
    "Parts",
    "Resolved",
    "dated_days",
    "dateline",
    "find",
    "period",
    "reckoned",
    "resolve",
    "resolve_from",
    "with_stated_year",
]
