#!/bin/sh
# oracle.sh PYTHON MODULE SCRIPT...: runs a script that needs a module of tests/requirements.txt (and Java where it is
# owlready2). Without it the test is skipped, or fails where NEWSGRAPH_CI is set.
python=$1 module=$2
shift 2
missing=
"$python" -c "import $module" 2>/dev/null || missing="$module in build/oracle; ./test.sh installs it"
[ "$module" != owlready2 ] || command -v java >/dev/null || missing="java; ./install.sh installs it"
if [ -n "$missing" ]; then
  echo "missing: $missing"
  [ -z "${NEWSGRAPH_CI:-}" ] && exit 77
  exit 1
fi
exec "$python" "$@"
