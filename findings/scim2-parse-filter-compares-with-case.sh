#!/usr/bin/env bash
# scim2-parse-filter 0.2.10, `eq` on userName
#
# Guess: a user is found by the name in other case: userName has caseExact false, and so has every attribute that does not say
# otherwise (RFC 7643, sections 4.1.1 and 2.2).
# What it does: values are compared as they stand. Only names of attributes are compared without case.
# Output seen: saw: scim2-parse-filter 0.2.10: ADA false, ada true, USERNAME true
# Date: 2026-11-28. Node 24.21.0.
# Why it matters: a store that keeps names unique without regard to case answers 409 to whom its own filter does not find. A
# provisioning client then looks for nobody and creates, cycle after cycle.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 scim2-parse-filter@0.2.10 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >program.mjs <<'PROGRAM'
import { filter, parse } from 'scim2-parse-filter'

const finds = (text) => filter(parse(text))({ userName: 'ada' })
const seen = [finds('userName eq "ADA"'), finds('userName eq "ada"'), finds('USERNAME eq "ada"')]
console.log(`saw: scim2-parse-filter 0.2.10: ADA ${seen[0]}, ada ${seen[1]}, USERNAME ${seen[2]}`)
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = "saw: scim2-parse-filter 0.2.10: ADA false, ada true, USERNAME true" ]
