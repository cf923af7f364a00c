"""What speaks for two documents telling of the same event or agreement: sides, days, place, name, in points.

The points and the families of types are data: `ontology/happenings.yaml`.
"""
