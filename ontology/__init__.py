"""The ontology: the model of graph and record, with its countries, areas, places and lexicons.

`ontology.record` has the classes of the record contract. Knows nothing of the program or of the questions.
"""

from ontology.area import Area, areas
from ontology.country import Country, adjectives, ambiguous_adjectives, countries, not_countries
from ontology.files import LANGUAGES, folder
from ontology.outline import outlines
from ontology.place import City, cities, city_names, coordinates

__all__ = [
    "LANGUAGES",
    "Area",
    "City",
    "Country",
    "adjectives",
    "ambiguous_adjectives",
    "areas",
    "cities",
    "city_names",
    "coordinates",
    "countries",
    "folder",
    "not_countries",
    "outlines",
]
