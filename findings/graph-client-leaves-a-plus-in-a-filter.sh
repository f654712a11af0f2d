#!/usr/bin/env bash
# @microsoft/microsoft-graph-client 3.0.7, `filter`
#
# Guess: `filter` takes an OData expression and encodes it for the address, so a plus sign in a value goes as `%2B`.
# What it does: it puts the expression into the address as it is, and `fetch` encodes the spaces and quotes but lets the
# plus sign be, which stands for a space in the query of a form.
# Output seen: saw: @microsoft/microsoft-graph-client 3.0.7: sent ?$filter=displayName%20eq%20%27R+D%27, read as displayName eq 'R D'
# Date: 2026-11-27. Node 24.21.0.
# Why it matters: who looks for an application or a user by a name with a plus sign looks for another name, and gets an
# empty list and no error. The caller has to encode the expression, with `encodeURIComponent`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 @microsoft/microsoft-graph-client@3.0.7 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >program.mjs <<'PROGRAM'
import { createServer } from 'node:http'
import graphClient from '@microsoft/microsoft-graph-client'

const queries = []
const server = createServer((request, response) => {
  queries.push(request.url.slice(request.url.indexOf('?')))
  response.setHeader('content-type', 'application/json')
  response.end('{"value":[]}')
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))

const client = graphClient.Client.init({
  authProvider: (done) => done(null, 'token'),
  baseUrl: `http://127.0.0.1:${server.address().port}/`,
})
await client.api('/applications').filter("displayName eq 'R+D'").get()
console.log(
  `saw: @microsoft/microsoft-graph-client 3.0.7: sent ${queries[0]}, ` +
    `read as ${new URLSearchParams(queries[0]).get('$filter')}`,
)
server.close()
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = "saw: @microsoft/microsoft-graph-client 3.0.7: sent ?\$filter=displayName%20eq%20%27R+D%27, read as displayName eq 'R D'" ]
