# enter ACCOUNT [--region REGION]: what follows happens in that account.
given_profile=${AWS_PROFILE-}
entered=
enter() {
  wanted=$1
  shift
  if [ "$entered" = "$wanted" ]; then
    return
  fi
  if [ -n "${CATCHMENT_PROFILE_PREFIX-}" ]; then
    export AWS_PROFILE="$CATCHMENT_PROFILE_PREFIX$wanted"
  fi
  account=$(aws sts get-caller-identity "$@" --query Account --output text) ||
    fail "no credentials for account $wanted: log in, or set CATCHMENT_PROFILE_PREFIX so that an AWS CLI profile is called by it and the account's id"
  [ "$account" = "$wanted" ] ||
    fail "the credentials at hand are of account $account, and this step needs $wanted: set CATCHMENT_PROFILE_PREFIX so that an AWS CLI profile is called by it and the account's id, and unset AWS_ACCESS_KEY_ID, which goes before profiles"
  entered=$wanted
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
