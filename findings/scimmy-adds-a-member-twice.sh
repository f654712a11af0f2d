#!/usr/bin/env bash
# scimmy 1.3.5, `add` of a member who is in already
#
# Guess: nothing changes, as RFC 7644 (section 3.5.2.1) says it should: "If the value already exists, no changes SHOULD be
# made to the resource".
# What it does: the group has the member twice afterwards.
# Output seen: saw: scimmy 1.3.5: members after the same add twice: one,one
# Date: 2026-11-28. Node 24.21.0.
# Why it matters: a provisioning client repeats what it is not sure of. Who is in twice is taken out once by servers that
# remove the first they find, and counted twice by all that count.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 scimmy@1.3.5 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >program.mjs <<'PROGRAM'
import SCIMMY from 'scimmy'

const patch = {
  schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
  Operations: [{ op: 'add', path: 'members', value: [{ value: 'one' }] }],
}
const add = (group) => new SCIMMY.Messages.PatchOp(patch).apply(new SCIMMY.Schemas.Group(group), (changed) => changed)

let group = { id: '1', displayName: 'Crew' }
for (let time = 0; time < 2; time++) group = JSON.parse(JSON.stringify(await add(group)))
console.log(`saw: scimmy 1.3.5: members after the same add twice: ${group.members.map(({ value }) => value)}`)
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = "saw: scimmy 1.3.5: members after the same add twice: one,one" ]
