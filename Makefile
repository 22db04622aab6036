# Two commands matter: `make run` and `make test`. `make` alone lists all.
# Each installs what is missing first (scripts/setup).

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
.PHONY: help run test check unit architecture deny mac-check screens package icons gallery corpus bench clean

help: ## Show this list.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## Open the window; without a display, do the main job on the command line.
	@scripts/setup --for run
	npm --prefix ui run --silent build
	cargo build --locked --workspace --bins
	scripts/run

test: ## Run every check.
	@scripts/setup --for test
	scripts/all-checks

check: ## Formatting and lints, quick.
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- -D warnings

unit: ## The tests beside the code, without the black box.
	cargo test --workspace --exclude black-box --locked

architecture: ## What the rooms may know of each other, and the words in three languages.
	cargo test --package black-box --test rooms --test locales --locked

deny: ## Licences, sources and refused crates (deny.toml).
	@scripts/setup --for test
	scripts/deny

mac-check: ## Prove that everything compiles for a Mac.
	@scripts/setup --for test
	scripts/mac-check

screens: ## Build the screens on recorded answers and drive them in a browser.
	@scripts/setup --for test
	scripts/browser-test

package: ## Build the .deb here, the .dmg on a Mac (release build, many minutes).
	@scripts/setup --for run
	scripts/package

icons: ## Render the icons from their drawings.
	@scripts/setup --for run
	scripts/icons

gallery: ## Photograph every screen of the real window into gallery/ (some minutes).
	@scripts/setup --for window
	scripts/gallery

corpus: ## Read every profile in a folder and prove that it survives: make corpus DIR=folder
	@test -n "$${DIR:-}" || { echo "make corpus DIR=folder" >&2; exit 64; }
	scripts/setup --for test
	cargo build --locked --workspace --bins
	scripts/corpus "$$DIR"

bench: ## Measure speed (release build, many minutes).
	@scripts/setup --for test
	cargo bench --workspace --locked
	scripts/window-bench

clean: ## Remove everything that was built.
	cargo clean
	rm -rf node_modules ui/node_modules tests/window/node_modules ui/dist ui/dist-fake
