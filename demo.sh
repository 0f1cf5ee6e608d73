#!/usr/bin/env bash
# Installs what is missing, builds the program and writes the graph of the sample article to sample.ttl.
set -euo pipefail
cd "$(dirname "$0")"
./install.sh
cmake --preset release
cmake --build --preset release --target newsgraph
build/release/tools/newsgraph/newsgraph build samples/harbour-talks.txt -o sample.ttl
echo "sample.ttl: $(grep -c 'a sem:Event\|sem:Event' sample.ttl) lines speak of events; try"
echo "  build/release/tools/newsgraph/newsgraph show sample.ttl --help"
