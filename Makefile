# `editable_mode=compat` puts the folder on the path, so that type checkers find the library and its stubs.
# Every target sets up .venv by itself when it is missing or older than the files that describe it.
PYTHON ?= python3
# three on two cores: tests wait for processes that they start and kill, and another one works meanwhile
WORKERS ?= 3
# TORCH=cpu (or cu126 ...) takes that build of torch instead of the one that the system prefers; uv knows where it is.
TORCH ?=
BACKEND := $(if $(TORCH),--torch-backend=$(TORCH))
BIN := .venv/bin
READY := .venv/.ready

# An active conda or virtual environment in which this project is installed with its tools is used as it is.
ACTIVE := $(filter-out $(CURDIR)/.venv,$(firstword $(VIRTUAL_ENV) $(CONDA_PREFIX)))
ifneq ($(ACTIVE),)
ifeq ($(shell cd / && $(ACTIVE)/bin/python -c 'import os, nbdev, pytest, tvb; print(os.path.dirname(os.path.dirname(tvb.__file__)))' 2>/dev/null),$(CURDIR))
BIN := $(ACTIVE)/bin
READY :=
endif
endif

.DEFAULT_GOAL := help
.PHONY: help venv demo test lab results docs bench readme export clean

help: ## say what each target does
	@echo "make TARGET, with TARGET one of:"
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  %-8s %s\n", $$1, $$2}' Makefile

venv: $(READY) ## set up .venv (needs Python 3.10 or newer; uv is used where present; TORCH=cpu takes the small torch)
	@echo "$(patsubst %/bin,%,$(BIN)) is ready: $$($(BIN)/python --version)"

ifneq ($(READY),)
$(READY): settings.ini setup.py pyproject.toml
	@command -v $(PYTHON) > /dev/null || { echo "There is no '$(PYTHON)' here. Install Python 3.10 or newer, or name one: make $(MAKECMDGOALS) PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo "tvb needs Python 3.10 or newer, and '$(PYTHON)' is $$($(PYTHON) --version). Name a newer one: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@echo "Setting up .venv: the first time this downloads about 3 GB (7 GB on disk, most of it torch) and takes some minutes."
	@if command -v uv > /dev/null; then \
	  { [ -x $(BIN)/python ] || uv venv --python $(PYTHON) .venv; } && uv pip install $(BACKEND) --python $(BIN)/python -C editable_mode=compat -e '.[dev]'; \
	elif [ -n "$(TORCH)" ]; then \
	  { [ -x $(BIN)/python ] || $(PYTHON) -m venv .venv; } && $(BIN)/python -m pip install --disable-pip-version-check -q uv && \
	  $(BIN)/uv pip install $(BACKEND) --python $(BIN)/python -C editable_mode=compat -e '.[dev]'; \
	else \
	  { [ -x $(BIN)/python ] || $(PYTHON) -m venv .venv; } && \
	  { $(BIN)/python -m pip install --disable-pip-version-check -q 'pip>=23.1'; } && \
	  $(BIN)/python -m pip install --disable-pip-version-check -C editable_mode=compat -e '.[dev]'; \
	fi
	@if [ -d .git ] && command -v git > /dev/null; then \
	  git config merge.nbdev-merge.name "conflicts of notebooks, shown in cells"; \
	  git config merge.nbdev-merge.driver "$(BIN)/nbdev_merge %O %A %B %P"; \
	  git config --get core.hooksPath > /dev/null || $(BIN)/pre-commit install > /dev/null; \
	fi
	@mkdir -p reports/local # papermill writes there and makes no folder
	@touch $(READY)
endif

demo: $(READY) ## run the miniature experiments and show where their report is
	@echo "Running sweeps/demo.yaml: generated data, a tiny CLIP and a tiny RoBERTa, CPU; eight or nine minutes on two cores, seconds when repeated."
	@$(BIN)/tvb sweep sweeps/demo.yaml --jobs 2

test: $(READY) ## check the collection, run every notebook's own tests, then pytest, by three workers (WORKERS=n for another number)
	@echo "Testing: the collection, the notebooks (each in its own process), the batch runs."
	@OMP_NUM_THREADS=1 TQDM_DISABLE=1 MPLBACKEND=Agg $(BIN)/python -m pytest -v --durations=8 -n $(WORKERS) --no-loadscope-reorder $(ARGS)

lab: $(READY) ## open JupyterLab on the project (ARGS="--port 8890" and other options of it)
	@echo "Starting JupyterLab; begin with nbs/index.ipynb."
	@$(BIN)/python -m jupyterlab --config=tools/lab_config.py $(if $(filter 0,$(shell id -u)),--allow-root) $(ARGS)

results: $(READY) ## run all miniature experiments from a clean commit and write reports/ (TVB_DATA=folder adds the small real data)
	@test -z "$$(git status --porcelain)" || { echo "Results come from a clean commit: commit or stash your changes first (git status)."; exit 1; }
	@echo "Running sweeps/results.yaml: about two hours on two cores the first time; what is finished is skipped when repeated."
	@keep=$(if $(TVB_DATA),,--keep); \
	for sweep in results $(if $(TVB_DATA),real_small real_language real_mlm real_minilm real_pictures real_classifier); do \
	  $(BIN)/tvb sweep sweeps/$$sweep.yaml --jobs 2 --reports reports/local/results || { [ $$? -eq 3 ] && keep=--keep; } || exit 1; \
	done; \
	$(BIN)/tvb publish reports/local/results $$keep # 3: data that a sweep needs are not there; its published results stay

bench: $(READY) ## run the benchmark sweep
	@echo "Running sweeps/bench.yaml: small cases, then ViT-B-32, ViT-L-14 and 1000 tasks (32 GB of free disk for the cache folder, an hour and a half on two quiet cores)."
	@$(BIN)/tvb sweep sweeps/bench.yaml --reports reports/local/bench
	@echo "To commit what came out: $(BIN)/tvb publish reports/local/bench"

readme: $(READY) ## render README.md from nbs/index.ipynb
	@$(BIN)/python tools/readme.py

docs: $(READY) ## write the site to _docs/site: notebooks, results, reference (stops at a dead link)
	@$(BIN)/python tools/website.py

export: $(READY) ## clean the notebooks, write tvb/ and its stubs from them, render the README
	@echo "Cleaning notebooks, exporting them to tvb/, rendering README.md."
	@$(BIN)/python tools/neighbours.py
	@$(BIN)/python tools/badges.py
	@$(BIN)/nbdev_clean
	@$(BIN)/nbdev_export
	@$(BIN)/python tools/stubs.py
	@$(BIN)/python tools/readme.py

clean: ## remove caches and build leftovers (keeps .venv and your runs)
	@find . -path ./.venv -prune -o \( -name __pycache__ -o -name .ipynb_checkpoints -o -name .pytest_cache \) -type d -prune -exec rm -rf {} +
	@rm -rf build dist _docs _proc *.egg-info
	@echo "Removed caches and build leftovers. Kept: reports/local, .venv (rm -r .venv removes it), and \$$TVB_CACHE, which is outside the project."
