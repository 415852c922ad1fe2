# Every command of the project; `make run` and `make test` set up a fresh machine by themselves.

PYTHON := .venv/bin/python
REPORT := out/bao-cao-cchc-nam-2023.pdf

.DEFAULT_GOAL := help
.PHONY: help run test check forms seed coverage pictures bench soak frozen

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

run: ## the window on the sample plan; without a screen, the annual report as a PDF
	@scripts/setup.sh run
	@scripts/run.sh $(REPORT)

test: ## the whole suite
	@scripts/setup.sh test
	@$(PYTHON) -m pytest -n 2 --dist loadgroup $(TESTS)

check: ## ruff, mypy in strict mode, and the arrows between the layers
	@scripts/setup.sh test
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@$(PYTHON) -m pytest tests/test_arrows.py

forms: ## ui/*.ui into cchc_desktop/gui/forms/*.py
	@scripts/setup.sh test
	@$(PYTHON) scripts/forms.py

seed: ## data/seed/*.toml into data/seed.sqlite
	@scripts/setup.sh test
	@$(PYTHON) -m cchc_desktop.services.seed.seeding

coverage: ## branch coverage of the rules and the book; fails under 95 %
	@scripts/setup.sh test
	@$(PYTHON) -m pytest -n 2 --cov=cchc_desktop.domain --cov=cchc_desktop.store --cov-branch --cov-fail-under=95 \
		tests/domain tests/store tests/faults tests/documents tests/services

pictures: ## docs/pictures, from the sample: every page and dialog, light and dark, at 100, 150 and 200 %
	@scripts/setup.sh test
	@$(PYTHON) scripts/pictures.py

bench: ## timed work beside its yardstick; fails when one is over its bound
	@scripts/setup.sh test
	@$(PYTHON) -m benchmarks

soak: ## the long runs: many more examples, 200 kills
	@scripts/setup.sh test
	@HYPOTHESIS_PROFILE=soak $(PYTHON) -m pytest --timeout 3600 -m "soak or not soak" $(TESTS)

frozen: ## one folder with Python inside, in dist/, started and tried
	@scripts/setup.sh test
	@$(PYTHON) -m pip --quiet --disable-pip-version-check install --constraint constraints.txt pyinstaller
	@$(PYTHON) -m PyInstaller --noconfirm --log-level WARN --workpath build build.spec
	@CCHC_FROZEN=dist/cchc-desktop/cchc-desktop $(PYTHON) -m pytest tests/packaging/test_frozen.py
