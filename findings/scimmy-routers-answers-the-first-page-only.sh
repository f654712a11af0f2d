#!/usr/bin/env bash
# scimmy 1.3.5 with scimmy-routers 1.3.2, `count` and `startIndex` in the query of a list
#
# Guess: GET /Users?count=5&startIndex=6 answers the second five, as RFC 7644 (section 3.4.2.4) says.
# What it does: the routers hand the query on as text, and scimmy takes count and startIndex only as numbers. Whatever is asked
# for, the answer is the first 20, and says so: startIndex 1, itemsPerPage 20.
# Output seen: saw: scimmy-routers 1.3.2: count=5&startIndex=6 of 30: startIndex 1, itemsPerPage 20, 20 shown from user 0 on
# Date: 2026-11-28. Node 24.21.0.
# Why it matters: whoever is after the twentieth is on no page. A client that reads all people this way believes that there are
# twenty, or reads the same twenty for ever, since totalResults says 30.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 scimmy@1.3.5 scimmy-routers@1.3.2 express@5.3.0 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >program.mjs <<'PROGRAM'
import express from 'express'
import SCIMMY from 'scimmy'
import SCIMMYRouters from 'scimmy-routers'

const all = Array.from({ length: 30 }, (_, index) => ({ id: `${index}`, userName: `user ${index}` }))
SCIMMY.Resources.declare(SCIMMY.Resources.User).egress(() => all)
const app = express().use('/scim', new SCIMMYRouters({ type: 'bearer', handler: () => 'anybody' }))
const server = app.listen(0, '127.0.0.1', async () => {
  const list = async (query) =>
    (await fetch(`http://127.0.0.1:${server.address().port}/scim/Users?${query}`)).json()
  const { totalResults, startIndex, itemsPerPage, Resources } = await list('count=5&startIndex=6')
  console.log(
    `saw: scimmy-routers 1.3.2: count=5&startIndex=6 of ${totalResults}: startIndex ${startIndex}, itemsPerPage ${itemsPerPage}, ${Resources.length} shown from ${Resources[0].userName} on`,
  )
  process.exit(0)
})
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = "saw: scimmy-routers 1.3.2: count=5&startIndex=6 of 30: startIndex 1, itemsPerPage 20, 20 shown from user 0 on" ]
