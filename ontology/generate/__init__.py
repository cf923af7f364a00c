"""Generation of the committed tables and artefacts; development only, nothing of it runs in the program."""
