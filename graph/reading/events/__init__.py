"""Events: who met, visited, spoke or gathered, when, where, about what, and whether it took place."""
