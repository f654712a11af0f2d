import json
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from azure_addresses import check, documented_request, form, report, secrets_url, token_url


def replace_secrets():
    with urlopen(Request(token_url, data=urlencode(form).encode(), method="POST")) as answer:
        token = json.load(answer)["access_token"]
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    body = json.dumps(documented_request).encode()
    with urlopen(Request(secrets_url, data=body, method="PUT", headers=headers)) as answer:
        put_status = answer.status
    with urlopen(Request(secrets_url, headers=headers)) as answer:
        check(put_status, answer.status, answer.read().decode())


report(replace_secrets)
