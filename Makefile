# The commands of the README. Every target does the set-up that is still missing.
VENV := .venv
BIN := $(VENV)/bin
# The first Python that is new enough; `make PYTHON=/path/to/python3 run` names another.
PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
# Installed by itself and before the rest: a machine that offers PyTorch's CPU build of this release then gets
# that one, and not gigabytes of CUDA with whatever is newest. `make TORCH=torch test` takes the newest.
TORCH ?= torch==2.13.0
# The build of ONNX Runtime: gpu also runs without a GPU; `make ENGINE=cpu run` downloads 200 MB less.
ENGINE ?= gpu
# Photos and folders for `make run`, as on a command line: make run PHOTOS="a.jpg scans"
PHOTOS ?=
# For `make bench`, for instance: make bench BENCH="--megapixels 12 100 --photos 3"
BENCH ?=
HEADLESS := $(filter Linux,$(shell uname -s)$(DISPLAY)$(WAYLAND_DISPLAY))

.PHONY: run test test-x11 check format translations clean qt bench soak fuzz package package-test package-reproducible

ifneq ($(HEADLESS),)
run: $(VENV)/.app
	@packaging/debian/qt-libraries.sh $(VENV) || true
	@echo "There is no display, so no window opens: photos are restored into restored/ instead."
	@$(BIN)/python packaging/demo.py --output restored $(PHOTOS)
else
run: $(VENV)/.app qt
	@$(BIN)/restorer $(PHOTOS)
endif

# The window's tests run by themselves: they time its pauses. The others share the processors, one thread each.
test: check qt
	OMP_NUM_THREADS=1 $(BIN)/pytest --numprocesses auto --maxprocesses 4 --dist loadfile --ignore tests/gui
	$(BIN)/pytest tests/gui

# The window's tests again, on a virtual X server instead of Qt's off-screen platform.
test-x11: $(VENV)/.dev qt
	@command -v xvfb-run >/dev/null && command -v xauth >/dev/null || packaging/debian/install.sh xvfb xauth
	QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1600x1000x24" $(BIN)/pytest tests/gui

check: $(VENV)/.dev
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy --strict --package restorer --package training
	$(BIN)/mypy --strict packaging
	$(BIN)/lint-imports

format: $(VENV)/.dev
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

# Collects what the window says into resources/translations, and compiles what is translated.
translations: $(VENV)/.dev qt
	$(BIN)/python packaging/translations.py

# A batch killed at 200 random moments instead of 20; the same 50 photos ten times through the window instead of
# 4 photos three times, with someone who clicks on everything, and memory allocated as the app has it.
soak: $(VENV)/.dev qt
	RESTORER_KILLS=200 $(BIN)/pytest tests/test_resume.py -k random
	MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=262144 RESTORER_ROUNDS=10 RESTORER_PHOTOS=50 $(BIN)/pytest tests/gui/test_soak.py

# Start-up, megapixels a second and peak memory, into build/bench.md; a quarter of an hour on two cores.
bench: $(VENV)/.dev qt
	$(BIN)/python packaging/bench.py build/bench.md $(BENCH)

# Installers for this system, into build/packages; from an environment that holds nothing else, at the versions that
# packaging/versions.txt names. `make package VERSIONS=` takes the newest.
VERSIONS ?= packaging/versions.txt
package: build/venv/.package
	@packaging/debian/package-tools.sh build/venv/bin/python
	@packaging/debian/qt-libraries.sh build/venv
	build/venv/bin/python packaging/package.py

# On bare systems of this release, or of others: make package-test RELEASES="bookworm trixie jammy noble"
RELEASES ?=
package-test: package
	@packaging/debian/package-tools.sh test
	build/venv/bin/python packaging/test_package.py build/packages $(RELEASES:%=--release %)

# What is committed, built twice in other circumstances; names each file that differs.
package-reproducible: $(BIN)/python
	$(BIN)/python packaging/reproducible.py

build/venv/.package: pyproject.toml $(VERSIONS) | $(BIN)/python
	@echo "Setting up the environment that packages are made in; this takes some minutes."
	@rm -rf build/venv
	@$(BIN)/python -m venv build/venv
	@build/venv/bin/python -m pip install --quiet --disable-pip-version-check $(VERSIONS:%=--constraint %) \
		--editable '.[cpu,package]'
	@touch $@

# 20,000 damaged photos and models; goes on where it was when it is stopped. One case alone:
# make fuzz FUZZ="--from SEED --count 1", its file: make fuzz FUZZ="--remake SEED FOLDER"
FUZZ ?=
fuzz: $(VENV)/.dev
	$(BIN)/python tests/fuzz.py $(FUZZ)

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

qt: $(VENV)/.app
	@packaging/debian/qt-libraries.sh $(VENV)

$(BIN)/python:
	@[ -n "$(PYTHON)" ] || { echo "Python 3.11 or newer is needed; name it with make PYTHON=/path/to/python3." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || packaging/debian/install.sh \
		$$($(PYTHON) -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
	$(PYTHON) -m venv $(VENV)

$(VENV)/.app: pyproject.toml | $(BIN)/python
	@echo "Setting up the app in $(VENV); the first time this takes some minutes."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[$(ENGINE),demo]'
	@touch $@

$(VENV)/.dev: $(VENV)/.app
	@echo "Setting up PyTorch and the tools of the tests in $(VENV); the first time this takes some minutes."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check '$(TORCH)'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[$(ENGINE),demo,train,dev]'
	@touch $@
