# Two commands are enough: `make run` and `make test`. What make, the package manager and the
# compiler say goes to standard error, so that a pipe gets answers alone:
#     echo 'which role needs more coding?' | make run
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help run test build lint format docs exam outlines collections peers bench install \
	uninstall clean libraries searchbench

PREFIX ?= /usr/local
ARGS ?=
PROGRAM := .build/release/rolecall
# Folders of questions, collections and peers; a target that finds none says so and succeeds.
EXAM ?= ../shared/exam
COLLECTIONS ?= ../shared/collections
PEERS ?= ../shared/peers
# Where the other engines and their passages were set up, and how many thousand passages to take.
PEERS_DATA ?=
SEARCHBENCH ?= Benchmarks/.build/release/searchbench
SOURCES := Sources Tests Package.swift

# Linked into the program on Linux; on macOS the system brings the Swift library along.
RELEASE := -c release
ifneq ($(shell uname -s),Darwin)
RELEASE += --static-swift-stdlib
endif

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile \
	| awk -F'|' '{ printf "%-18s %s\n", $$1, $$2 }'

run: build ## start a session, or answer one question a line from a pipe
	@$(PROGRAM) $(ARGS)

test: libraries ## build everything and run all tests
	@swift build --build-tests </dev/null
	@swift test --skip-build </dev/null

libraries:
	@sh Scripts/install-libraries </dev/null 1>&2

build: libraries ## build the program for release
	@swift build $(RELEASE) --product rolecall </dev/null 1>&2

lint: ## check the layout of the sources
	@swift format lint --strict --recursive --parallel $(SOURCES)

format: ## lay out the sources
	@swift format format --in-place --recursive --parallel $(SOURCES)

docs: libraries ## build the documentation of every module; a warning fails
	@sh Scripts/build-documentation

exam: build ## score answers and facts on questions with known answers
	@sh Scripts/run-exam "$(EXAM)" $(PROGRAM)

outlines: build ## record anew what is found in the articles of the exam
	@for folder in "$(EXAM)" "$(EXAM)-ooh"; do \
	  sh Scripts/compare-outlines "$$folder" $(PROGRAM) record; \
	done

searchbench: libraries
	@swift build -c release --package-path Benchmarks --product searchbench </dev/null 1>&2

collections: ## score the ranking on public test collections
	@if [ -f "$(COLLECTIONS)/score.py" ]; then $(MAKE) searchbench \
	  && python3 "$(COLLECTIONS)/score.py" \
	    --index '$(SEARCHBENCH) index {corpus} {index}' \
	    --query '$(SEARCHBENCH) run {index} {queries} {run}'; \
	else echo "collections: nothing to run, there is no $(COLLECTIONS)/score.py"; fi

peers: ## time the search index beside other engines, in PEERS_DATA
	@if [ ! -f "$(PEERS)/compare.py" ]; then \
	  echo "peers: nothing to run, there is no $(PEERS)/compare.py"; \
	elif [ ! -x "$(PEERS_DATA)/venv/bin/python" ]; then \
	  echo "peers: run $(PEERS)/setup DIR once, then make peers PEERS_DATA=DIR"; \
	else $(MAKE) searchbench && sh Scripts/compare-peers "$(PEERS)" "$(PEERS_DATA)" "$(SEARCHBENCH)"; fi

bench: build ## time one question, and a library of 1,000 articles
	@sh Scripts/time-question $(PROGRAM)
	@sh Scripts/time-library $(PROGRAM)

install: build ## install below PREFIX, by default /usr/local
	@install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/rolecall/Corpus"
	@install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/rolecall"
	@cp -R Corpus/. "$(DESTDIR)$(PREFIX)/share/rolecall/Corpus/"

uninstall: ## remove what install has put below PREFIX
	@rm -f "$(DESTDIR)$(PREFIX)/bin/rolecall"
	@rm -rf "$(DESTDIR)$(PREFIX)/share/rolecall"

clean: ## remove everything that was built
	@rm -rf .build Benchmarks/.build
