"""Record: statements while they are put together, and the record they become."""
