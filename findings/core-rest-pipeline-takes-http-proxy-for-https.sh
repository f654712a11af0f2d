#!/usr/bin/env bash
# @azure/core-rest-pipeline 1.25.1, the HTTP client of @azure/identity
#
# Guess: `HTTP_PROXY` is for http:// only, as in curl, Python's requests and Node's own NODE_USE_ENV_PROXY, and an
# https:// request goes out directly when no `HTTPS_PROXY` is set.
# What it does: it asks the proxy of `HTTP_PROXY` for a tunnel to the https host.
# Output seen: saw: @azure/core-rest-pipeline 1.25.1: HTTP_PROXY was asked for CONNECT service.example.test:443
# Date: 2026-11-27. Node 24.21.0.
# Why it matters: where only `HTTP_PROXY` is inherited, sign-in by @azure/identity leaves by it, past what a test has put
# in place for https (MSW answers the direct connection, not the tunnel), and fails with another error than expected.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 @azure/core-rest-pipeline@1.25.1 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >program.mjs <<'PROGRAM'
import { createServer } from 'node:http'
import {
  createDefaultHttpClient,
  createPipelineFromOptions,
  createPipelineRequest,
} from '@azure/core-rest-pipeline'

const asked = []
const proxy = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  response.end()
})
proxy.on('connect', ({ url }, socket) => {
  asked.push(`CONNECT ${url}`)
  socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n')
})
await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve))
process.env.HTTP_PROXY = `http://127.0.0.1:${proxy.address().port}`

const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } })
const request = createPipelineRequest({ url: 'https://service.example.test/' })
await pipeline.sendRequest(createDefaultHttpClient(), request).catch(() => {})
console.log(`saw: @azure/core-rest-pipeline 1.25.1: HTTP_PROXY was asked for ${asked.join(', ') || 'nothing'}`)
proxy.close()
PROGRAM
saw=$(env -u HTTPS_PROXY -u https_proxy -u ALL_PROXY -u all_proxy -u http_proxy -u NO_PROXY -u no_proxy node program.mjs)
echo "$saw"
[ "$saw" = "saw: @azure/core-rest-pipeline 1.25.1: HTTP_PROXY was asked for CONNECT service.example.test:443" ]
