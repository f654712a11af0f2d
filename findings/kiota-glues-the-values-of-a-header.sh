#!/usr/bin/env bash
# @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109, a header with more than one value
#
# Guess: the values of one header are sent as a list, `a, b` (RFC 9110, section 5.3), as `fetch` sends what was appended
# to its `Headers`.
# What it does: it sends one comma and then the values without anything between them.
# Output seen: saw: @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109: sent "prefer: ,return=minimalodata.maxpagesize=5", fetch sends "prefer: return=minimal, odata.maxpagesize=5"
# Date: 2026-11-27. Node 24.21.0.
# Why it matters: the type of a request's configuration takes an array of values, and `Prefer` is a list (RFC 7240). What
# arrives is one preference with a value of no meaning, which a service ignores without an error. One string with the list
# in it arrives as it is.
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
import { FetchRequestAdapter } from '@microsoft/kiota-http-fetchlibrary'

const received = []
const server = createServer((request, response) => {
  received.push(`prefer: ${request.headers.prefer}`)
  response.writeHead(204).end()
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${server.address().port}/users`
const values = ['return=minimal', 'odata.maxpagesize=5']

const adapter = new FetchRequestAdapter(new AnonymousAuthenticationProvider())
const request = new RequestInformation(HttpMethod.GET, url, {})
request.configure({ headers: { prefer: values } })
await adapter.sendNoResponseContent(request, undefined)
await fetch(url, { headers: values.map((value) => ['prefer', value]) })

console.log(
  `saw: @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109: sent "${received[0]}", fetch sends "${received[1]}"`,
)
server.close()
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = 'saw: @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109: sent "prefer: ,return=minimalodata.maxpagesize=5", fetch sends "prefer: return=minimal, odata.maxpagesize=5"' ]
