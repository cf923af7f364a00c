"""The ontology: the model of the graph and of the record, with its countries, areas, places and lexicons."""
