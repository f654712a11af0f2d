#!/usr/bin/env bash
# @azure/msal-node 7.2.3, `ManagedIdentityApplication`
#
# Guess: two `ManagedIdentityApplication`s have a cache each, as two `ConfidentialClientApplication`s do, so one that is
# made after `IDENTITY_ENDPOINT` was changed asks the new endpoint.
# What it does: the cache of managed identity tokens belongs to the process. The second application gets the first one's
# token, and the second endpoint is never asked, though its address and header are others.
# Output seen: saw: @azure/msal-node 7.2.3: token-of-one token-of-one; asked: first 1, second 0
# Date: 2026-11-27. Node 24.21.0.
# Why it matters: a test that starts an endpoint of its own, be it a fake or a proxy, is answered with the token of
# whichever test came before it in the same process. @azure/identity's ManagedIdentityCredential is made of this class.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 @azure/msal-node@7.2.3 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >program.mjs <<'PROGRAM'
import { createServer } from 'node:http'
import { ManagedIdentityApplication } from '@azure/msal-node'

// App Service's endpoint, as its documentation has it (api-version 2019-08-01).
async function startEndpoint(name) {
  const endpoint = { asked: 0 }
  const server = createServer((_, response) => {
    endpoint.asked += 1
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        access_token: `token-of-${name}`,
        expires_on: String(Math.floor(Date.now() / 1000) + 3600),
        resource: 'https://graph.microsoft.com',
        token_type: 'Bearer',
      }),
    )
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(endpoint, { server, url: `http://127.0.0.1:${server.address().port}/msi/token` })
}

async function getToken({ url }) {
  process.env.IDENTITY_ENDPOINT = url
  process.env.IDENTITY_HEADER = 'header'
  const application = new ManagedIdentityApplication()
  return (await application.acquireToken({ resource: 'https://graph.microsoft.com' })).accessToken
}

const [first, second] = [await startEndpoint('one'), await startEndpoint('two')]
const tokens = [await getToken(first), await getToken(second)]
console.log(
  `saw: @azure/msal-node 7.2.3: ${tokens.join(' ')}; asked: first ${first.asked}, second ${second.asked}`,
)
for (const { server } of [first, second]) server.close()
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = "saw: @azure/msal-node 7.2.3: token-of-one token-of-one; asked: first 1, second 0" ]
