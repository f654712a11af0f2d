import requests

from azure_addresses import check, documented_request, form, report, secrets_url, token_url


def replace_secrets():
    token = requests.post(token_url, data=form).json()["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    put = requests.put(secrets_url, json=documented_request, headers=headers)
    get = requests.get(secrets_url, headers=headers)
    check(put.status_code, get.status_code, get.text)


report(replace_secrets)
