#!/bin/sh
# Azure CLI: a service principal signs in as usual, then az rest. Its settings lie in a folder of their own.
. "$(dirname "$0")/addresses.sh"
AZURE_CONFIG_DIR=${AZURE_CONFIG_DIR:-$folder/azure}
AZURE_CORE_COLLECT_TELEMETRY=no
export AZURE_CONFIG_DIR AZURE_CORE_COLLECT_TELEMETRY

run() { az "$@" --only-show-errors --output json >"$answer" 2>"$said" || refuse "$(grep -m 1 -E 'ERROR|AADSTS' "$said" || tail -n 2 "$said")"; }

if [ -n "$AZURE_AUTHORITY_HOST" ]; then
  case $(az version --query '"azure-cli"' --output tsv 2>"$said") in
  2.[0-9].* | 2.[0-3][0-9].* | 2.4[0-5].*)
    refuse 'this version knows no core.instance_discovery, and would ask the real sign-in host'
    ;;
  esac
  run config set core.instance_discovery=false
  run cloud register --name mock-graph --endpoint-resource-manager "$graph"
  run cloud set --name mock-graph
fi
run login --service-principal --username "$AZURE_CLIENT_ID" --password "$AZURE_CLIENT_SECRET" \
  --tenant "$AZURE_TENANT_ID" --allow-no-subscriptions
run rest --method put --url "$secrets" --body "@$documented_request" --resource https://graph.microsoft.com
run rest --method get --url "$secrets" --resource https://graph.microsoft.com
expect_secrets
