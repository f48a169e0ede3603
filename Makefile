# The commands of the README. Every target does the set-up that is still missing.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# PyTorch's CPU build keeps gigabytes of CUDA out of a test environment; `make TORCH=torch train-gpu` takes the newest.
TORCH ?= torch==2.13.0
PHOTOS ?=

.PHONY: run test check format bench package package-test soak fuzz clean

$(VENV)/.app: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; set PYTHON=python3.x." if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[demo]'
	@touch $@

$(VENV)/.dev: $(VENV)/.app
	$(BIN)/python -m pip install --quiet '$(TORCH)'
	$(BIN)/python -m pip install --quiet --editable '.[demo,train,dev]'
	@touch $@
