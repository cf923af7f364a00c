"""The vocabulary as pages for people: one a language, with the examples, the diagram and the table of mappings."""
