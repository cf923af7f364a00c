"""Cooperation: what parties agreed on, and which sides work together in which areas."""
