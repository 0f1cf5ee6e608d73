#!/usr/bin/env bash
# Installs what is missing, builds the program and writes the graph of the sample article to sample.ttl.
set -euo pipefail
cd "$(dirname "$0")"
./install.sh
cmake --preset release
cmake --build --preset release --target newsgraph
build/release/tools/newsgraph/newsgraph build samples/harbour-talks.txt -o sample.ttl
echo "The graph is in sample.ttl. What it says of one person:"
build/release/tools/newsgraph/newsgraph show sample.ttl "Ilsa Marrec"
