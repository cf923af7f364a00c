"""Names as they are written, as they sound, and whether two of them are one, across Arabic and Latin script.

The tables are data (`names.yaml`, `sounds.yaml`, `given_names.tsv`, `nicknames.yaml` in `ontology/lexicon`); no list of
persons or of their aliases exists.
"""

from .closeness import nearest
from .comparison import Comparison, compare, contains
from .prepared import Name, prepare
from .sounds import sound_keys
from .spelling import fold, normalise

__all__ = ["Comparison", "Name", "compare", "contains", "fold", "nearest", "normalise", "prepare", "sound_keys"]
