"""Text: its language, its letters in one writing, its words, lines and sentences, each with its offsets."""
