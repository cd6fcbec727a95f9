PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

# The tables that the installation builds the knowledge store from.
KNOWLEDGE := $(wildcard knowledge/*.csv knowledge/*/*.csv)

.PHONY: demo test test-engines lint format types contracts bench mutate approve docs site lock clean

demo: $(VENV)/.installed
	$(BIN)/claimline check fixtures/articles --fail-on never

test: $(VENV)/.test
	$(BIN)/python -m pytest -q

# The engines of clusters take a gigabyte and some minutes, so they have an environment of their own.
ENGINES := $(VENV)-engines

test-engines: $(ENGINES)/.installed
	$(ENGINES)/bin/python -m pytest -q -m engine tests/batch

$(ENGINES)/.installed: requirements/engines.txt pyproject.toml setup.py $(KNOWLEDGE)
	$(PYTHON) -m venv $(ENGINES)
	$(ENGINES)/bin/python -m pip install --quiet --require-hashes -r requirements/engines.txt
	$(ENGINES)/bin/python -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(VENV)/.dev
	$(BIN)/mypy --strict checker rules

contracts: $(VENV)/.dev
	$(BIN)/lint-imports

bench: $(VENV)/.installed
	$(PIP) -r benchmarks/requirements.txt
	$(BIN)/python benchmarks/write_page.py

# How many small changes of the code the tests notice: docs/testing.md.
TARGET ?= rules
mutate: $(VENV)/.dev
	$(PIP) -e '.[mutation]'
	$(BIN)/python -m tests.mutation $(TARGET) $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(SEED),--seed $(SEED))

# What the rules say of their examples and of the corpus, for review by `git diff`: docs/testing.md.
approve: $(VENV)/.test
	$(BIN)/python -m tests.approval

# Whatever is generated from the code: JSON Schemas and the page of rules.
docs: $(VENV)/.installed
	$(BIN)/python -m checker.report.schemas
	$(BIN)/python docs/generate.py

# The documentation as a site, strictly: a link that leads nowhere fails. Its commands are run by the tests.
site: $(VENV)/.dev
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --clean

CLUSTERS := ray spark dask
COMPILE := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links

lock:
	$(COMPILE) --extra dev -o requirements/ci.txt
	$(COMPILE) --extra test $(CLUSTERS:%=--extra %) -o requirements/engines.txt

clean:
	rm -rf $(VENV) $(ENGINES) build dist site *.egg-info

# With LOCKED=1 every distribution is the pinned one of requirements/ci.txt, checked by its hash.
ifdef LOCKED
INSTALL = $(PIP) --require-hashes -r requirements/ci.txt && $(PIP) --no-deps --no-build-isolation -e .
else
INSTALL = $(PIP) -e '.$(1)'
endif

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml setup.py $(KNOWLEDGE) | $(BIN)/python
	$(call INSTALL,)
	touch $@

$(VENV)/.test: pyproject.toml setup.py $(KNOWLEDGE) | $(BIN)/python
	$(call INSTALL,[test])
	touch $@ $(VENV)/.installed

$(VENV)/.dev: pyproject.toml requirements/ci.txt setup.py $(KNOWLEDGE) | $(BIN)/python
	$(call INSTALL,[dev])
	touch $@ $(VENV)/.test $(VENV)/.installed
