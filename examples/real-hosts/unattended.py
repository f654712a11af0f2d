# The same job in Python. It has no secret, and signs in as whatever it runs as.
import os
import sys

import requests
from azure.identity import DefaultAzureCredential

graph = sys.argv[1] if len(sys.argv) > 1 else "https://graph.microsoft.com"
token = DefaultAzureCredential().get_token("https://graph.microsoft.com/.default").token

response = requests.put(
    f"{graph}/v1.0/servicePrincipals/{os.environ['GRAPH_SERVICE_PRINCIPAL_ID']}/synchronization/secrets",
    headers={"authorization": f"Bearer {token}"},
    json={"value": [{"key": "BaseAddress", "value": "https://scim.example.com"}]},
)
print("secrets replaced" if response.ok else f"refused: {response.status_code}")
sys.exit(0 if response.ok else 1)
