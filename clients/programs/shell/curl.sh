#!/bin/sh
# curl, told of nothing: it finds its proxy and its certificates by itself.
. "$(dirname "$0")/addresses.sh"

# Sends a request that must have this status.
expect() {
  expected=$1
  shift
  status=$(curl -sS -o "$answer" -w '%{http_code}' "$@" 2>"$said") || refuse "$(cat "$said")"
  [ "$status" = "$expected" ] || refuse "$status $(cat "$answer")"
}

expect 200 "$authority/$AZURE_TENANT_ID/oauth2/v2.0/token" \
  -d grant_type=client_credentials -d client_id="$AZURE_CLIENT_ID" -d client_secret="$AZURE_CLIENT_SECRET" \
  --data-urlencode scope=https://graph.microsoft.com/.default
bearer="Authorization: Bearer $(read_token)"
expect 204 -X PUT "$secrets" -H "$bearer" -H 'Content-Type: application/json' --data-binary "@$documented_request"
expect 200 "$secrets" -H "$bearer"
expect_secrets
