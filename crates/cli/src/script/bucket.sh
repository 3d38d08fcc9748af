# bucket ACCOUNT REGION: where templates above 51,200 bytes and files are uploaded.
[ -n "${CATCHMENT_BUCKET-}" ] ||
  fail "some templates go through S3: set CATCHMENT_BUCKET to a bucket that the accounts can write; {account} and {region} in it stand for those of the step"
bucket() {
  printf '%s\n' "$CATCHMENT_BUCKET" | sed -e "s/{account}/$1/g" -e "s/{region}/$2/g"
}
