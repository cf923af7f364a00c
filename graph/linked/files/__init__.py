"""Files of RDF: their formats and packing by name, parsing them, and writing each from blocks that come in order."""
