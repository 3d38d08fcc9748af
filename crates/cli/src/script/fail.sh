# Standard error is for people; a failure ends the deployment.
say() {
  printf '%s\n' "$*" >&2
}
fail() {
  say "error: $*"
  exit 1
}
