#!/usr/bin/env bash
# @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109, `RetryHandlerOptions` of a call
#
# Guess: the options of each handler have a key of their own, so options for the retries of one call change its retries.
# What it does: `ParametersNameDecodingHandlerOptions` have the key of `RetryHandlerOptions`. The handler that decodes the
# names of parameters takes the retry options for its own, finds no `enable` there, and leaves the names encoded.
# Output seen: saw: @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109: plain call /users?$top=2, with retry options /users?%24top=2
# Date: 2026-11-27. Node 24.21.0.
# Why it matters: a fake or a recording that compares addresses as text knows `$top` and does not know `%24top`, so a call
# that only asked for fewer retries is not found there. A service that decodes names first sees no difference.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 @microsoft/kiota-abstractions@1.0.0-preview.109 \
  @microsoft/kiota-http-fetchlibrary@1.0.0-preview.109 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >program.mjs <<'PROGRAM'
import { createServer } from 'node:http'
import { AnonymousAuthenticationProvider, HttpMethod, RequestInformation } from '@microsoft/kiota-abstractions'
import { FetchRequestAdapter, RetryHandlerOptions } from '@microsoft/kiota-http-fetchlibrary'

const asked = []
const server = createServer((request, response) => {
  asked.push(request.url)
  response.writeHead(204).end()
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))

const adapter = new FetchRequestAdapter(new AnonymousAuthenticationProvider())
adapter.baseUrl = `http://127.0.0.1:${server.address().port}`

// The template and the name of the parameter are as Kiota generates them.
async function getUsers(options) {
  const request = new RequestInformation(HttpMethod.GET, '{+baseurl}/users{?%24top}', {})
  request.configure({ queryParameters: { top: 2 }, options }, { top: '%24top' })
  await adapter.sendNoResponseContent(request, undefined)
}

await getUsers([])
await getUsers([new RetryHandlerOptions({ maxRetries: 1 })])
console.log(
  `saw: @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109: plain call ${asked[0]}, with retry options ${asked[1]}`,
)
server.close()
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = 'saw: @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109: plain call /users?$top=2, with retry options /users?%24top=2' ]
