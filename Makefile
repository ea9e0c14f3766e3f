# `make run` and `make test` need Python 3.11+ and make; they build .venv themselves and are quick the second time.
PYTHON ?= python3
BIN    := .venv/bin
PY     := $(BIN)/python
SOURCE ?=
GOLD   ?= demo/corpus
UV     := $(shell command -v uv 2>/dev/null)

# pip and uv install the same hash-checked lock; the project itself goes in as it lies here.
ifdef UV
MAKE_VENV = uv venv --quiet --allow-existing --python "$$(command -v $(PYTHON))" .venv
INSTALL   = uv pip install --quiet --python $(PY)
else
MAKE_VENV = $(PYTHON) -m venv .venv
INSTALL   = $(PY) -m pip install -qq --disable-pip-version-check
endif

.DEFAULT_GOAL := help
.PHONY: help run serve test lint format docs resources quality bench figures train screenshots lock clean

help: ## what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## (.*)/  make \1\t\2/' | expand -t 22

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "error: kliping needs Python 3.11 or newer"; echo; echo "hint: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@echo "making .venv ..."
	@$(MAKE_VENV)

.venv/.run: requirements/run.lock pyproject.toml | $(PY)
	@echo "installing kliping (about a minute the first time) ..."
	@$(INSTALL) --require-hashes -r requirements/run.lock
	@$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: requirements/dev.lock .venv/.run
	@echo "installing what the checks need ..."
	@$(INSTALL) --require-hashes -r requirements/dev.lock
	@touch $@

run: .venv/.run ## read the demo corpus, or SOURCE=<file, folder or address>, and serve it; ONCE=1 stops after reading
	@$(BIN)/kliping run $(if $(ONCE),--once) $(SOURCE)

serve: .venv/.run ## serve what was read before
	@$(BIN)/kliping serve

test: lint ## every check: lint, tests, coverage
	@$(PY) -m pytest --cov --cov-report=term:skip-covered

lint: .venv/.dev ## ruff, types, import direction, house style, generated files
	@$(BIN)/ruff check --quiet . && $(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-cache > .venv/imports.txt || { cat .venv/imports.txt; exit 1; }
	@$(PY) tools/style.py
	@$(PY) tools/build_resources.py --check
	@$(PY) tools/build_docs.py --check

format: .venv/.dev ## put the code in its usual shape
	@$(BIN)/ruff check --quiet --fix . ; $(BIN)/ruff format --quiet .

docs: .venv/.dev ## write docs/reference anew from the code
	@$(PY) tools/build_docs.py

resources: .venv/.dev ## build src/kliping/data from resources/ and models/
	@$(PY) tools/build_resources.py

quality: .venv/.dev ## score kliping against gold folders: make quality GOLD="demo/corpus other/folder"
	@$(PY) -m benchmarks.quality.run $(GOLD)

bench: .venv/.dev ## quality and speed, with a named peer in the same run
	@$(PY) -m benchmarks.quality.run $(GOLD)
	@$(PY) -m benchmarks.dates.run
	@for bench in benchmarks/*/speed.py; do echo "== $$bench"; $(PY) -m $$(echo $${bench%.py} | tr / .) || exit 1; done

figures: .venv/.dev ## measure, and write the figures of both READMEs
	@$(PY) -m tools.readme

train: .venv/.dev ## train the models anew from models/*/corpus and write them into src/kliping/data
	@for recipe in models/*/train.py; do echo "== $$recipe"; $(PY) $$recipe || exit 1; done
	@$(PY) tools/build_resources.py

screenshots: .venv/.dev ## docs/images from the demo corpus (needs Chromium)
	@$(PY) tools/screenshot.py

lock: ## remake the lock files (needs uv)
	@sh requirements/lock.sh

clean: ## remove what can be made again; the store in var/ stays
	rm -rf .venv build dist htmlcov .coverage .coverage.* .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
