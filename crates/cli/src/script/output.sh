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
