#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests.
set -euo pipefail
cd "$(dirname "$0")"
./install.sh
# The strict parser that reads back what we write; it lives in the build folder and is never needed to build or run.
python3 -m venv build/oracle
build/oracle/bin/pip install --quiet --disable-pip-version-check -r tests/requirements.txt
cmake --workflow --preset release
