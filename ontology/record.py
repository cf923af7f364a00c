"""What one document says: the contract of a record.

Generated from record.yaml by ``python -m ontology.generate``; do not edit.
"""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field, field_validator

from ontology.contract import ConfiguredBaseModel, Pair, absent, matches


class Lang(StrEnum):
    """Language of a document."""

    ar = "ar"
    fr = "fr"
    es = "es"
    en = "en"


class EventType(StrEnum):
    """What kind of event officials took part in."""

    meeting = "meeting"
    visit = "visit"
    conference = "conference"
    training = "training"
    exhibition = "exhibition"
    call = "call"
    signing = "signing"
    ceremony = "ceremony"


class EventStatus(StrEnum):
    """Whether the event took place."""

    held = "held"
    planned = "planned"
    cancelled = "cancelled"
    denied = "denied"


class AgreementKind(StrEnum):
    """What parties agreed on, by the text's own word."""

    agreement = "agreement"
    mou = "mou"
    convention = "convention"
    protocol = "protocol"
    programme = "programme"
    joint_body = "joint-body"


class AgreementStatus(StrEnum):
    """How far an agreement has come."""

    in_force = "in-force"
    signed = "signed"
    announced = "announced"
    proposed = "proposed"


class InitiativeKind(StrEnum):
    """What an official body runs or announces."""

    platform = "platform"
    centre = "centre"
    unit = "unit"
    system = "system"
    programme = "programme"


class Comparison(StrEnum):
    """How a stated figure relates to the true one."""

    exactly = "exactly"
    more_than = "more-than"
    less_than = "less-than"
    about = "about"


class AreaId(StrEnum):
    """Areas of cooperation; areas.yaml names and maps each."""

    counter_terrorism = "counter-terrorism"
    violent_extremism = "violent-extremism"
    terrorist_financing = "terrorist-financing"
    organised_crime = "organised-crime"
    drug_trafficking = "drug-trafficking"
    human_trafficking = "human-trafficking"
    arms_trafficking = "arms-trafficking"
    irregular_migration = "irregular-migration"
    border_security = "border-security"
    cybersecurity = "cybersecurity"
    money_laundering = "money-laundering"
    intelligence_sharing = "intelligence-sharing"
    police_training = "police-training"
    expertise_exchange = "expertise-exchange"
    technical_assistance = "technical-assistance"
    forensics = "forensics"
    judicial_cooperation = "judicial-cooperation"
    joint_operations = "joint-operations"
    major_event_security = "major-event-security"
    sports_security = "sports-security"
    disinformation = "disinformation"
    maritime_security = "maritime-security"
    aviation_security = "aviation-security"
    civil_protection = "civil-protection"
    defence = "defence"
    document_fraud = "document-fraud"
    traffic_safety = "traffic-safety"
    women_in_policing = "women-in-policing"
    community_policing = "community-policing"
    human_rights = "human-rights"
    environmental_crime = "environmental-crime"
    economic_cooperation = "economic-cooperation"
    energy = "energy"
    trade = "trade"
    education_culture = "education-culture"
    health = "health"
    agriculture = "agriculture"


class Record(ConfiguredBaseModel):
    """What one document says, as read."""

    document: Document = Field(default=..., description="The document itself.")
    officials: list[Official] = Field(default_factory=list, description="People and posts that act in it.")
    agencies: list[Agency] = Field(default_factory=list, description="Bodies that act, or to which a post belongs.")
    countries: list[str] = Field(default_factory=list, description="Countries of all parties.")
    events: list[Event] = Field(default_factory=list, description="Meetings, visits, conferences and the like.")
    agreements: list[Agreement] = Field(default_factory=list, description="What parties agreed on.")
    cooperation: list[Cooperation] = Field(default_factory=list, description="Who works with whom in which areas.")
    initiatives: list[Initiative] = Field(
        default_factory=list, description="Platforms, centres and the like that a body runs."
    )
    figures: list[Figure] = Field(default_factory=list, description="Numbers that officials state.")
    warnings: list[ReadingWarning] = Field(default_factory=list, description="What the reader saw and could not place.")
    _countries = field_validator("countries")(matches(r"^[A-Z]{2}$"))


class Document(ConfiguredBaseModel):
    """The text and where it comes from."""

    id: str = Field(default=..., description="From the input, else the file's stem.")
    lang: Lang = Field(default=..., description="Language of the text.")
    title: str | None = Field(default=None, description="Title as the source gives it.")
    published: str | None = Field(default=None, description="Day of publication where it is stated.")
    url: str | None = Field(default=None, description="Address of the original.")
    publisher: str | None = Field(default=None, description="Who published it.")
    sha256: str = Field(default=..., description="SHA-256 of the text in UTF-8.")
    text: str = Field(default=..., description="The text that all offsets refer to.")
    reader: str | None = Field(default=None, description="Which reader made the record, such as rules or llm.")
    reader_version: str | None = Field(default=None, description="Version of what that reader belongs to.")


class Official(ConfiguredBaseModel):
    """A person acting in an official capacity; without a name, one known by post only."""

    id: str = Field(default=..., description="Id within the record.")
    name: str | None = Field(
        default=None, description="Fullest form in the text; null for an official known by post only."
    )
    names: list[str] = Field(default_factory=list, description="Other forms in the text.")
    posts: list[Post] = Field(default_factory=list, description="Posts that the text gives.")
    country: str | None = Field(default=None, description="Country the official acts for.")
    mentions: list[Mention] = Field(default_factory=list, description="Where the text speaks of the official.")
    _country = field_validator("country")(matches(r"^[A-Z]{2}$"))


class Post(ConfiguredBaseModel):
    """A post that an official holds."""

    title: str = Field(default=..., description="As the text has it.")
    agency: str | None = Field(default=None, description="Id of the agency it belongs to.")
    country: str | None = Field(default=None, description="Country of the post.")
    evidence: list[Evidence] = Field(default_factory=list, description="Words that say it.")
    _country = field_validator("country")(matches(r"^[A-Z]{2}$"))


class Agency(ConfiguredBaseModel):
    """A ministry, police force, service or international organisation."""

    id: str = Field(default=..., description="Id within the record.")
    name: str = Field(default=..., description="Fullest form in the text.")
    names: list[str] = Field(default_factory=list, description="Other forms in the text.")
    country: str | None = Field(default=None, description="Its country; null for an international organisation.")
    mentions: list[Mention] = Field(default_factory=list, description="Where the text speaks of it.")
    _country = field_validator("country")(matches(r"^[A-Z]{2}$"))


class Event(ConfiguredBaseModel):
    """Something that officials, bodies or countries took part in or will."""

    id: str = Field(default=..., description="Id within the record.")
    type: EventType = Field(default=..., description="Kind of event.")
    status: EventStatus = Field(default=..., description="Whether it took place.")
    start: str | None = Field(default=None, description="First day, resolved.")
    end: str | None = Field(default=None, description="Last day; equals start when the text gives one date.")
    place: Place | None = Field(default=None, description="Where it takes place.")
    participants: list[str] = Field(default_factory=list, description="Who took part.")
    met: list[Pair] = Field(default_factory=list, description="Pairs that the text says met; held events only.")
    areas: list[AreaId] = Field(default_factory=list, description="What it was about.")
    date_conflict: DateConflict | None = Field(
        default=None, description="Date that contradicts itself or the day of publication."
    )
    evidence: list[Evidence] = Field(default_factory=list, description="Words that say it.")


class Place(ConfiguredBaseModel):
    """Where an event takes place."""

    city: str | None = Field(default=None, description="As the text has it.")
    country: str | None = Field(default=None, description="Country of the place.")
    _country = field_validator("country")(matches(r"^[A-Z]{2}$"))


class DateConflict(ConfiguredBaseModel):
    """A date whose parts contradict each other."""

    stated: str = Field(default=..., description="The date as the text states it.")
    reason: str = Field(default=..., description="What it contradicts.")


class Agreement(ConfiguredBaseModel):
    """An agreement, memorandum, convention, protocol, programme or joint body."""

    id: str = Field(default=..., description="Id within the record.")
    name: str | None = Field(default=None, description="As the text names it.")
    kind: AgreementKind = Field(default=..., description="Kind of instrument.")
    status: AgreementStatus = Field(default=..., description="How far it has come.")
    parties: list[str] = Field(default_factory=list, description="Who agreed.")
    date: str | None = Field(default=None, description="Day of signature or announcement.")
    areas: list[AreaId] = Field(default_factory=list, description="What it covers.")
    evidence: list[Evidence] = Field(default_factory=list, description="Words that say it.")


class Cooperation(ConfiguredBaseModel):
    """Two sides work together in areas."""

    id: str = Field(default=..., description="Id within the record.")
    between: list[str] = Field(default=..., description="The two sides.", min_length=2, max_length=2)
    areas: list[AreaId] = Field(default_factory=list, description="What they cooperate in.")
    evidence: list[Evidence] = Field(default_factory=list, description="Words that say it.")


class Initiative(ConfiguredBaseModel):
    """A platform, centre, unit, system or programme that a body runs or announces."""

    id: str = Field(default=..., description="Id within the record.")
    kind: InitiativeKind = Field(default=..., description="Kind of initiative.")
    name: str | None = Field(default=None, description="Fullest form in the text.")
    names: list[str] = Field(default_factory=list, description="Other forms in the text.")
    by: str | None = Field(default=None, description="Who runs or announces it.")
    place: Place | None = Field(default=None, description="Where it is.")
    areas: list[AreaId] = Field(default_factory=list, description="What it serves.")
    evidence: list[Evidence] = Field(default_factory=list, description="Words that say it.")


class Figure(ConfiguredBaseModel):
    """A number that an official or a body states."""

    id: str = Field(default=..., description="Id within the record.")
    about: str = Field(default=..., description="What is counted.")
    value: int | float = Field(default=..., description="The number.")
    unit: str | None = Field(default=None, description="What it is a number of, such as people or percent.")
    comparison: Comparison = Field(default=..., description="How it relates to the true number.")
    period: str | None = Field(default=None, description="Time it covers.")
    by: str | None = Field(default=None, description="Who states it.")
    evidence: list[Evidence] = Field(default_factory=list, description="Words that say it.")


class Mention(ConfiguredBaseModel):
    """Words of the text that name somebody or something."""

    start: int = Field(default=..., description="Where the words begin.", ge=0)
    end: int = Field(default=..., description="Where they end.", ge=0)
    quote: str = Field(default=..., description="The words.")


class Evidence(ConfiguredBaseModel):
    """Words of the text that state something."""

    start: int = Field(default=..., description="Where the words begin.", ge=0)
    end: int = Field(default=..., description="Where they end.", ge=0)
    quote: str = Field(default=..., description="The words.")
    rule: str | None = Field(default=None, description="Rule by which they were read.")
    states: list[str] | None = Field(
        default=None, description="Parts of the object that they support; null is the whole object.", exclude_if=absent
    )


class ReadingWarning(ConfiguredBaseModel):
    """What the reader saw and could not place."""

    message: str = Field(default=..., description="What it is and why it was left out.")
    start: int | None = Field(default=None, description="Where the words begin.", ge=0)
    end: int | None = Field(default=None, description="Where they end.", ge=0)
    quote: str | None = Field(default=None, description="The words.")
    rule: str | None = Field(default=None, description="Rule that saw them.")


Record.model_rebuild()
Document.model_rebuild()
Official.model_rebuild()
Post.model_rebuild()
Agency.model_rebuild()
Event.model_rebuild()
Place.model_rebuild()
DateConflict.model_rebuild()
Agreement.model_rebuild()
Cooperation.model_rebuild()
Initiative.model_rebuild()
Figure.model_rebuild()
Mention.model_rebuild()
Evidence.model_rebuild()
ReadingWarning.model_rebuild()
