"""What Neo4j Browser takes of Mithaq: a style, a guide, saved queries and parameters."""
