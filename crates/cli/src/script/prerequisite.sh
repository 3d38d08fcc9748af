# prerequisite ID CHECK: the check must succeed and find something.
prerequisite() {
  found=$(sh -c "$2") || fail "the check of $1 failed: $2"
  case $found in
    '' | None | null | '[]' | '{}' | False | false)
      fail "$1 is not so: the head of this script says what to do"
      ;;
  esac
}
