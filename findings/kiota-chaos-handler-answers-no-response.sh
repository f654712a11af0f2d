#!/usr/bin/env bash
# @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109, `ChaosHandler`
#
# Guess: the handler that makes up failures answers with a `Response`, as its type says, so the handlers before it and the
# adapter treat a made-up 429 or 400 as one of the service.
# What it does: it answers with a plain object whose `headers` are a plain object too. Kiota's own `RetryHandler` throws a
# TypeError on it in place of trying again, and so does Kiota's adapter in place of its error for the status.
# Output seen: saw: @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109: a Response false; RetryHandler on 429: TypeError: response.headers.get is not a function; adapter on 400: TypeError: response.headers.get is not a function
# Date: 2026-11-27. Node 24.21.0.
# Why it matters: a test that puts it into the pipeline to see an app come through throttling sees a TypeError from inside
# Kiota. A handler between the two that makes a `Response` of the object, or a server that throttles, does the work.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 @microsoft/kiota-abstractions@1.0.0-preview.109 \
  @microsoft/kiota-http-fetchlibrary@1.0.0-preview.109 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >program.mjs <<'PROGRAM'
import { AnonymousAuthenticationProvider, HttpMethod, RequestInformation } from '@microsoft/kiota-abstractions'
import {
  ChaosHandler,
  ChaosStrategy,
  FetchRequestAdapter,
  HttpClient,
  RetryHandler,
} from '@microsoft/kiota-http-fetchlibrary'

// Every request fails with this status, and none leaves the process.
const failWith = (statusCode) =>
  new ChaosHandler({ chaosStrategy: ChaosStrategy.MANUAL, statusCode, chaosPercentage: 100 })
const url = 'http://127.0.0.1/users'
const observe = (promise) => promise.then(() => 'no error', (error) => `${error.name}: ${error.message}`)

const answer = await failWith(429).execute(url, { method: 'GET' })

const retry = new RetryHandler()
retry.next = failWith(429)
const retried = await observe(retry.execute(url, { method: 'GET' }))

const client = new HttpClient(undefined, failWith(400))
const adapter = new FetchRequestAdapter(new AnonymousAuthenticationProvider(), undefined, undefined, client)
const request = new RequestInformation(HttpMethod.GET, url, {})
const adapted = await observe(adapter.sendNoResponseContent(request, undefined))

console.log(
  `saw: @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109: a Response ${answer instanceof Response}; ` +
    `RetryHandler on 429: ${retried}; adapter on 400: ${adapted}`,
)
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = "saw: @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109: a Response false; RetryHandler on 429: TypeError: response.headers.get is not a function; adapter on 400: TypeError: response.headers.get is not a function" ]
