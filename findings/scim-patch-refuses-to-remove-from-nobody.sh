#!/usr/bin/env bash
# scim-patch 0.8.3, `remove` by a filter that nothing matches
#
# Guess: where nothing matches there is nothing to remove, and that is no error, however many members there are.
# What it does: while one member is left, a filter that matches nobody changes nothing. Where the last one was removed, the
# attribute is gone, and the same operation is refused: "Impossible to search on a mono valued attribute."
# Output seen: saw: scim-patch 0.8.3: beside another member taken; after the last one refused
# Date: 2026-11-28. Node 24.21.0.
# Why it matters: a provisioning client repeats what it is not sure of. The second removal of a group's last member is a
# 400 at a server that is built on it, and of any other member a success.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 scim-patch@0.8.3 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >program.mjs <<'PROGRAM'
import { scimPatch } from 'scim-patch'

const remove = { op: 'remove', path: 'members[value eq "one"]' }

function removeTwice(...ids) {
  const group = {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
    meta: { resourceType: 'Group', created: new Date(0), lastModified: new Date(0), location: '/Groups/1' },
    displayName: 'Crew',
    members: ids.map((value) => ({ value })),
  }
  try {
    scimPatch(scimPatch(group, [remove]), [remove])
    return 'taken'
  } catch {
    return 'refused'
  }
}

console.log(
  `saw: scim-patch 0.8.3: beside another member ${removeTwice('one', 'two')}; after the last one ${removeTwice('one')}`,
)
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = "saw: scim-patch 0.8.3: beside another member taken; after the last one refused" ]
