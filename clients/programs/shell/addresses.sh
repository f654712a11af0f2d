# For the programs in shell: the names of the real service, unless AZURE_AUTHORITY_HOST names another authority.
if [ -n "$AZURE_AUTHORITY_HOST" ]; then graph=$GRAPH_HTTPS_URL; else graph=https://graph.microsoft.com; fi
authority=${AZURE_AUTHORITY_HOST:-https://login.microsoftonline.com}
authority=${authority%/}
secrets=$graph/v1.0/servicePrincipals/$GRAPH_SERVICE_PRINCIPAL_ID/synchronization/secrets
documented_request=$(dirname "$0")/../../../examples/put-secrets/put-secrets.request.json
folder=$(mktemp -d)
answer=$folder/answer
said=$folder/said
trap 'rm -r "$folder"' EXIT
: >"$answer"

read_token() { sed -nE 's/.*"access_token" *: *"([^"]+)".*/\1/p' "$answer"; }
refuse() {
  echo "refused: $(echo "$*" | tr '\n' ' ')" >&2
  exit 1
}
expect_secrets() {
  tr -d ' \n' <"$answer" | grep -q '"key":"SyncAll"' || refuse "read $(cat "$answer")"
  echo 'secrets replaced'
}
