# Signs in with the synchronous credential of azure-identity, and reads the secrets of a service principal.
import os
import urllib.request

import requests
from azure.identity import ClientSecretCredential

variables = ("AZURE_TENANT_ID", "AZURE_CLIENT_ID", "AZURE_CLIENT_SECRET")
own_authority = "AZURE_AUTHORITY_HOST" in os.environ
graph = os.environ["GRAPH_HTTPS_URL"] if own_authority else "https://graph.microsoft.com"
# The real sign-in host knows no other: without these it would be asked. Version 1.13.0b2 has the second name.
alone = {"disable_instance_discovery": True, "instance_discovery": False} if own_authority else {}
credential = ClientSecretCredential(*(os.environ[name] for name in variables), **alone)
token = credential.get_token("https://graph.microsoft.com/.default").token
path = f"/v1.0/servicePrincipals/{os.environ['GRAPH_SERVICE_PRINCIPAL_ID']}/synchronization/secrets"
headers = {"authorization": f"Bearer {token}"}
print("requests", requests.get(graph + path, headers=headers).status_code)
answer = urllib.request.urlopen(urllib.request.Request(graph + path, headers=headers))
print("urllib", answer.status)
