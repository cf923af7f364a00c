"""People: who is named, which posts they hold in which bodies, and who of them acts."""
