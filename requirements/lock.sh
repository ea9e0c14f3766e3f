#!/bin/sh
# Remake the lock files: pinned, with hashes, and without the address of any index.
set -eu
cd "$(dirname "$0")/.."
compile="uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header"
$compile pyproject.toml requirements/build.in -o requirements/run.lock
$compile pyproject.toml requirements/build.in requirements/dev.in -c requirements/run.lock -o requirements/dev.lock
