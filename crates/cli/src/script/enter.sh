# enter ACCOUNT: what follows happens in that account.
given_profile=${AWS_PROFILE-}
entered=
enter() {
  if [ "$entered" = "$1" ]; then
    return
  fi
  if [ -n "${CATCHMENT_PROFILE_PREFIX-}" ]; then
    export AWS_PROFILE="$CATCHMENT_PROFILE_PREFIX$1"
  fi
  account=$(aws sts get-caller-identity --query Account --output text) ||
    fail "no credentials for account $1: log in, or set CATCHMENT_PROFILE_PREFIX so that an AWS CLI profile is called by it and the account's id"
  [ "$account" = "$1" ] ||
    fail "the credentials at hand are of account $account, and this step needs $1: set CATCHMENT_PROFILE_PREFIX so that an AWS CLI profile is called by it and the account's id, and unset AWS_ACCESS_KEY_ID, which goes before profiles"
  entered=$1
}

# leave: what follows happens in whatever account the environment gives.
leave() {
  entered=
  if [ -n "$given_profile" ]; then
    export AWS_PROFILE="$given_profile"
  else
    unset AWS_PROFILE
  fi
}
