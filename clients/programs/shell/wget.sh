#!/bin/sh
# GNU Wget, told of nothing.
. "$(dirname "$0")/addresses.sh"

scope=https%3A%2F%2Fgraph.microsoft.com%2F.default
form="grant_type=client_credentials&client_id=$AZURE_CLIENT_ID&client_secret=$AZURE_CLIENT_SECRET&scope=$scope"
get() { wget -nv -t 1 -O "$answer" "$@" 2>"$said" || refuse "$(cat "$said")"; }

get --post-data "$form" "$authority/$AZURE_TENANT_ID/oauth2/v2.0/token"
bearer="Authorization: Bearer $(read_token)"
get --method PUT --header "$bearer" --header 'Content-Type: application/json' --body-file "$documented_request" "$secrets"
get --header "$bearer" "$secrets"
expect_secrets
