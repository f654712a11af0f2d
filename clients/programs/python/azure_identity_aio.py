import asyncio
import os

import aiohttp
from azure.identity.aio import ClientSecretCredential

from azure_addresses import check, documented_request, report, scope, secrets_url


async def replace():
    credential = ClientSecretCredential(
        os.environ["AZURE_TENANT_ID"], os.environ["AZURE_CLIENT_ID"], os.environ["AZURE_CLIENT_SECRET"]
    )
    # aiohttp heeds the variables of proxies only when it is told to, as azure-core tells it.
    async with credential, aiohttp.ClientSession(trust_env=True) as session:
        token = await credential.get_token(scope)
        headers = {"Authorization": f"Bearer {token.token}"}
        async with session.put(secrets_url, json=documented_request, headers=headers) as put:
            put_status = put.status
        async with session.get(secrets_url, headers=headers) as get:
            check(put_status, get.status, await get.text())


report(lambda: asyncio.run(replace()))
