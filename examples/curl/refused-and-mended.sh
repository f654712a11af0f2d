#!/usr/bin/env bash
# Needs a running fake on port 4010 (npm start), curl and nothing else.
set -euo pipefail
GRAPH=${GRAPH_URL:-http://127.0.0.1:4010}

# Sign in as an application that does not own the target.
sign_in() {
  curl -s $GRAPH/contoso.example/oauth2/v2.0/token -d grant_type=client_credentials \
    -d client_id=aaaaaaaa-0000-4000-8000-000000000004 -d client_secret=not-a-secret-of-stranger-agent \
    -d scope=https://graph.microsoft.com/.default | sed -E 's/.*"access_token":"([^"]+)".*/\1/'
}
put_secrets() {
  curl -s -D headers.txt -w '%{http_code}\n' -X PUT -H "Authorization: Bearer $(sign_in)" \
    -H 'Content-Type: application/json' -d '{"value":[{"key":"SecretToken","value":"opaque"}]}' \
    $GRAPH/v1.0/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/secrets
}

put_secrets   # {"error":{"code":"UnknownError","message":"",…}}401, as Graph says it

# The header leads to the reason and the remedies; the first one is applied, and a new sign-in succeeds.
EXPLAIN=$(sed -nE 's/^x-mock-graph-explain: ([^[:space:]]+).*/\1/Ip' headers.txt)
curl -s $EXPLAIN
curl -s -X POST $EXPLAIN/remedies/0
put_secrets   # 204
