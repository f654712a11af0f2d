#!/bin/sh
# CLI for Microsoft 365: signs in by its secret, then sends requests. Its settings lie below HOME.
. "$(dirname "$0")/addresses.sh"
HOME=$folder
CLIMICROSOFT365_NOUPDATE=1
export HOME CLIMICROSOFT365_NOUPDATE

run() { m365 "$@" --output json >"$answer" 2>"$said" || refuse "$(cat "$answer" "$said")"; }

run cli config set --key disableTelemetry --value true
run login --authType secret --appId "$AZURE_CLIENT_ID" --tenant "$AZURE_TENANT_ID" --secret "$AZURE_CLIENT_SECRET"
run request --method put --url "$secrets" --body "@$documented_request" --content-type application/json
run request --url "$secrets"
expect_secrets
