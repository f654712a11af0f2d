#!/usr/bin/env bash
# msw 3.0.5, `defineNetwork` of `msw/experimental`
#
# Guess: a network made with `defineNetwork` and no `context` is silent, as `setupServer` is.
# What it does: it prints every handled request and response to the console, with all headers and bodies.
# `context: { quiet: true }` keeps it silent.
# Output seen: saw: msw 3.0.5: default prints the request, quiet prints nothing, setupServer prints nothing
# Date: 2026-11-27. Node 24.21.0.
# Why it matters: `defineNetwork` with the `HttpRequestInterceptor` is how clients that `setupServer` lets by are
# answered in a test (named imports of node:https, undici); a suite that moves to it fills its log.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 msw@3.0.5 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >program.mjs <<'PROGRAM'
import { HttpRequestInterceptor } from '@mswjs/interceptors/http'
import { http, HttpResponse } from 'msw'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { setupServer } from 'msw/node'

const printed = []
for (const level of ['log', 'info', 'group', 'groupCollapsed', 'warn', 'error', 'debug'])
  console[level] = (...words) => printed.push(JSON.stringify(words))

const url = 'https://graph.microsoft.com/v1.0/me'
const handlers = [http.get(url, () => HttpResponse.json({ id: '1' }))]
const networkWith = (options) =>
  defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new HttpRequestInterceptor()] })],
    handlers,
    ...options,
  })

async function observe(start, stop) {
  printed.length = 0
  await start()
  await (await fetch(url, { headers: { 'client-request-id': 'the-request' } })).text()
  await stop()
  const text = printed.join('\n')
  return text.includes('the-request') ? 'prints the request' : text === '' ? 'prints nothing' : 'prints something else'
}

const bare = networkWith({})
const quiet = networkWith({ context: { quiet: true } })
const server = setupServer(...handlers)
const seen = [
  await observe(() => bare.enable(), () => bare.disable()),
  await observe(() => quiet.enable(), () => quiet.disable()),
  await observe(() => server.listen(), () => server.close()),
]
process.stdout.write(`saw: msw 3.0.5: default ${seen[0]}, quiet ${seen[1]}, setupServer ${seen[2]}\n`)
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = "saw: msw 3.0.5: default prints the request, quiet prints nothing, setupServer prints nothing" ]
