# Two commands for a newcomer: `make demo` and `make test`. Both do their own set-up.
PYTHON ?= python3
RUN := .venv
DEV := .venv-dev
BIN := $(DEV)/bin

.PHONY: demo test check unit lock questions benchmark speed accuracy fuzz clean

demo: $(RUN)/.ready
	$(RUN)/bin/mithaq demo

test: check unit

check: $(DEV)/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m ontology.generate --check
	$(BIN)/python -m queries.lint $$(git ls-files '*.cypher' 'graph/*.py')
	$(BIN)/python docs/write_questions.py --check

# On two to four cores; tests/conftest.py says what goes together. A part: `.venv-dev/bin/pytest tests/queries`.
unit: $(DEV)/.ready
	$(BIN)/pytest -n auto --maxprocesses 4 --no-loadscope-reorder

# docs/questions.md with the answers of the example documents.
questions: $(DEV)/.ready
	$(BIN)/python docs/write_questions.py

# docs/accuracy.md and docs/identity-accuracy.md; CORPORA is the folder of the drawn documents, whose texts are not part
# of the repository.
accuracy: $(DEV)/.ready
	$(BIN)/python docs/write_accuracy.py $(CORPORA)
	$(BIN)/python -m docs.write_identity $(CORPORA)

# Documents a second, memory, start-up; OPTIONS="--stream 100000" for the long run. Then the resolution of mentions.
benchmark: $(DEV)/.ready
	$(BIN)/python -m tests.speed.reading $(OPTIONS)
	$(BIN)/python -m tests.speed.identity

# docs/speed.md: questions, search and pages of the explorer on a large graph, on each engine. The graph is made first and
# kept in the cache: ten minutes and 2 GB of memory, once. One engine: OPTIONS="--engines embedded".
speed: $(DEV)/.ready
	$(BIN)/python -m tests.speed.questions $(OPTIONS)

# Reads what nobody writes; Linux x86-64 and Python 3.11 to 3.13, for which atheris has wheels.
fuzz: $(DEV)/.ready
	$(BIN)/pip install --quiet --require-hashes -r requirements/fuzz.txt
	$(BIN)/python -m tests.fuzz.reading -max_total_time=$(SECONDS) $(CORPUS)
SECONDS ?= 600

# Versions and hashes for every platform, without addresses.
lock: $(DEV)/.ready
	$(BIN)/uv pip compile $(LOCK) -o requirements/run.txt pyproject.toml
	$(BIN)/uv pip compile $(LOCK) -o requirements/dev.txt --group dev pyproject.toml
LOCK := --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate

$(RUN)/.ready: requirements/run.txt pyproject.toml
	$(PYTHON) -m venv $(RUN)
	$(RUN)/bin/pip install --quiet --require-hashes -r requirements/run.txt
	$(RUN)/bin/pip install --quiet --no-deps --editable .
	touch $@

$(DEV)/.ready: requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv $(DEV)
	$(BIN)/pip install --quiet --require-hashes -r requirements/dev.txt
	$(BIN)/pip install --quiet --no-deps --editable .
	touch $@

clean:
	rm -rf $(RUN) $(DEV) dist mithaq.store
