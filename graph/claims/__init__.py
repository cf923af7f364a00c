"""Claims: the statements of a record, one by one, each with its quote, ready to become facts.

Knows records. Knows nothing of languages, and nothing of the store.
"""
