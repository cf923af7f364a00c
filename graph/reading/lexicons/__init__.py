"""Lexicons: what the words of a language mean, as data, and how a written word is found in them."""
