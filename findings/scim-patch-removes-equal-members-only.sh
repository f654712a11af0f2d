#!/usr/bin/env bash
# scim-patch 0.8.3, `remove` of `members` by a list of values
#
# Guess: the member with that value is removed, whatever the group keeps beside its id.
# What it does: only a member that is deeply equal to the given one is removed. One that is stored with `display` or `$ref`
# stays, and no error says so. A filtered path, `members[value eq "…"]`, removes it.
# Output seen: saw: scim-patch 0.8.3: stored bare 0 left; stored with display 1 left; by a filter 0 left
# Date: 2026-11-28. Node 24.21.0.
# Why it matters: Microsoft Entra removes members so, unless its flag aadOptscim062020 is set. A server that is built on it
# answers 200, and who left the group keeps what it gives.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 scim-patch@0.8.3 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >program.mjs <<'PROGRAM'
import { scimPatch } from 'scim-patch'

function membersLeft(member, operation) {
  const group = {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
    meta: { resourceType: 'Group', created: new Date(0), lastModified: new Date(0), location: '/Groups/1' },
    displayName: 'Crew',
    members: [member],
  }
  return scimPatch(group, [operation]).members?.length ?? 0
}

const byValue = { op: 'Remove', path: 'members', value: [{ value: 'one' }] }
const byFilter = { op: 'remove', path: 'members[value eq "one"]' }
const full = { value: 'one', display: 'One' }

console.log(
  `saw: scim-patch 0.8.3: stored bare ${membersLeft({ value: 'one' }, byValue)} left; ` +
    `stored with display ${membersLeft(full, byValue)} left; by a filter ${membersLeft(full, byFilter)} left`,
)
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = "saw: scim-patch 0.8.3: stored bare 0 left; stored with display 1 left; by a filter 0 left" ]
