import os

import requests
from azure.identity import ClientSecretCredential

from azure_addresses import check, documented_request, is_own, report, scope, secrets_url


def replace_secrets():
    credential = ClientSecretCredential(
        os.environ["AZURE_TENANT_ID"],
        os.environ["AZURE_CLIENT_ID"],
        os.environ["AZURE_CLIENT_SECRET"],
        # The second is what 1.13.0b2, Debian 12's, calls it.
        **({"disable_instance_discovery": True, "instance_discovery": False} if is_own else {}),
    )
    headers = {"Authorization": f"Bearer {credential.get_token(scope).token}"}
    put = requests.put(secrets_url, json=documented_request, headers=headers)
    get = requests.get(secrets_url, headers=headers)
    check(put.status_code, get.status_code, get.text)


report(replace_secrets)
