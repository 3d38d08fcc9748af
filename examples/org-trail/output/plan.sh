#!/bin/sh
# Deploys 2 stacks with the AWS CLI. Written by catchment 0.1.0.
# It stops at the first failure and can be run again.
# What the variables CATCHMENT_* do: catchment plan --help
#
# Before the first run:
#
# trusted-access/cloudtrail.amazonaws.com (account 111111111111)
# CloudTrail has trusted access in the organization, so that a trail reaches all accounts. The organization has all features enabled, not consolidated billing alone.
#   aws organizations enable-aws-service-access --service-principal cloudtrail.amazonaws.com
# needed by Management/OrgTrail
set -eu

# Standard error is for people; a failure ends the deployment.
say() {
  printf '%s\n' "$*" >&2
}
fail() {
  say "error: $*"
  exit 1
}

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

# output STACK KEY [--region REGION]: the value of an output of a stack that is deployed already.
output() {
  stack=$1
  key=$2
  shift 2
  value=$(aws cloudformation describe-stacks --stack-name "$stack" "$@" \
    --query "Stacks[0].Outputs[?OutputKey=='$key'].OutputValue | [0]" --output text) ||
    fail "cannot read the outputs of stack $stack"
  [ "$value" != None ] || fail "stack $stack has no output $key: deploy it again"
  printf '%s\n' "$value"
}

# prerequisite ID CHECK: the check must succeed and find something.
prerequisite() {
  found=$(sh -c "$2") || fail "the check of $1 failed: $2"
  case $found in
    '' | None | null | '[]' | '{}' | False | false)
      fail "$1 is not so: the head of this script says what to do"
      ;;
  esac
}

out=${CATCHMENT_OUT-}
[ -n "$out" ] || out=output
[ -f "$out/plan.json" ] || fail "no templates in $out: set CATCHMENT_OUT to their directory"
command -v aws >/dev/null || fail 'the AWS CLI is not installed'

if [ "${CATCHMENT_CHECK_PREREQUISITES-}" = 1 ]; then
  enter 111111111111 --region ca-central-1
  prerequisite trusted-access/cloudtrail.amazonaws.com "aws organizations list-aws-service-access-for-organization --query \"EnabledServicePrincipals[?ServicePrincipal=='cloudtrail.amazonaws.com'].ServicePrincipal\" --output text"
else
  say '1 prerequisite, not checked: see the head of this script, or set CATCHMENT_CHECK_PREREQUISITES=1'
fi

# 1/2: LogArchive
say '1/2: LogArchive'
enter 222222222222 --region ca-central-1
aws cloudformation deploy --region ca-central-1 \
  --stack-name LogArchive \
  --template-file "$out"/LogArchive.template.json \
  --no-fail-on-empty-changeset

# 2/2: Management
say '2/2: Management'
enter 222222222222 --region ca-central-1
value_0=$(output LogArchive PublishOutputFnGetAttKey961B73FDArn43BC6B29 --region ca-central-1)
enter 222222222222 --region ca-central-1
value_1=$(output LogArchive PublishOutputRefLogs6819BB441DAC2D7D --region ca-central-1)
enter 111111111111 --region ca-central-1
aws cloudformation deploy --region ca-central-1 \
  --stack-name Management \
  --template-file "$out"/Management.template.json \
  --parameter-overrides "referencetoLogArchiveKey11A44769Arn=$value_0" "referencetoLogArchiveLogsF972B5E1Ref=$value_1" \
  --no-fail-on-empty-changeset

say 'done: 2 stacks'
