# Packaged templates, removed in the end.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
