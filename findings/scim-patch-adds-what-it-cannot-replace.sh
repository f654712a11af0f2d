#!/usr/bin/env bash
# scim-patch 0.8.3, `replace` with a filter that no value matches
#
# Guess: it is refused with `noTarget`, as RFC 7644 (section 3.5.2.3) says it shall be.
# What it does: it adds a value made from the filter. `treatMissingAsAdd` is true by default, as its README says; but that
# default holds only while no options are given at all. With options that are about something else,
# `{ mutateDocument: false }`, the same patch is refused.
# Output seen: saw: scim-patch 0.8.3: no options work,home; { mutateDocument: false } noTarget; { treatMissingAsAdd: false } noTarget
# Date: 2026-11-27. Node 24.21.0.
# Why it matters: a target of provisioning that is built on it takes a `replace` which another one answers with 400, so a
# mapping that works in a test against it can fail elsewhere; and who only asks for a copy of the user gets the other of
# the two.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 scim-patch@0.8.3 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >program.mjs <<'PROGRAM'
import { scimPatch } from 'scim-patch'

function replaceHomeAddress(...options) {
  const user = {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    meta: { resourceType: 'User', created: new Date(0), lastModified: new Date(0), location: '/Users/1' },
    userName: 'user',
    emails: [{ type: 'work', value: 'user@work.example.test' }],
  }
  const operation = { op: 'replace', path: 'emails[type eq "home"].value', value: 'user@home.example.test' }
  try {
    return scimPatch(user, [operation], ...options).emails.map(({ type }) => type)
  } catch (error) {
    return error.scimCode
  }
}

console.log(
  `saw: scim-patch 0.8.3: no options ${replaceHomeAddress()}; ` +
    `{ mutateDocument: false } ${replaceHomeAddress({ mutateDocument: false })}; ` +
    `{ treatMissingAsAdd: false } ${replaceHomeAddress({ treatMissingAsAdd: false })}`,
)
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = "saw: scim-patch 0.8.3: no options work,home; { mutateDocument: false } noTarget; { treatMissingAsAdd: false } noTarget" ]
