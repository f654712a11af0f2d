"""The names of the real service, unless AZURE_AUTHORITY_HOST names another authority."""

import json
import os
import pathlib
import sys

is_own = "AZURE_AUTHORITY_HOST" in os.environ
authority = os.environ.get("AZURE_AUTHORITY_HOST", "https://login.microsoftonline.com").rstrip("/")
graph = os.environ["GRAPH_HTTPS_URL"] if is_own else "https://graph.microsoft.com"
scope = "https://graph.microsoft.com/.default"
secrets_url = f"{graph}/v1.0/servicePrincipals/{os.environ['GRAPH_SERVICE_PRINCIPAL_ID']}/synchronization/secrets"
token_url = f"{authority}/{os.environ['AZURE_TENANT_ID']}/oauth2/v2.0/token"
form = {
    "grant_type": "client_credentials",
    "client_id": os.environ["AZURE_CLIENT_ID"],
    "client_secret": os.environ["AZURE_CLIENT_SECRET"],
    "scope": scope,
}
documented_request = json.loads(
    (pathlib.Path(__file__).parent / "../../../examples/put-secrets/put-secrets.request.json").read_text()
)


def check(put_status, get_status, text):
    """Refuses what is not the secrets that were written."""
    if put_status != 204:
        raise RuntimeError(f"PUT secrets: {put_status}")
    if get_status != 200:
        raise RuntimeError(f"GET secrets: {get_status} {text}")
    keys = [secret["key"] for secret in json.loads(text)["value"]]
    if keys != [secret["key"] for secret in documented_request["value"]]:
        raise RuntimeError(f"read {keys}")


def report(program):
    """Runs a program, and says what came of it in one line."""
    try:
        program()
    except Exception as error:  # whatever it is, it is what a person would see
        print("refused:", " ".join(str(error).split()) or type(error).__name__, file=sys.stderr)
        sys.exit(1)
    print("secrets replaced")
