import { createUser, describe } from '../../acts/acting-on-users.js'
import { findUser, has } from '../../acts/looking-up.js'
import type { Check } from '../../check.js'
import type { CheckRun } from '../../session/check-run.js'
import { Blocked } from '../../session/stops.js'

/** What a mapping may match by besides: the answer tells which attributes would do. Only those of the mapping can fail. */
async function otherFilters(run: CheckRun): Promise<void> {
  if (run.known.filters === false) throw new Blocked('The endpoint applies no filter.')
  const { sent, id } = await createUser(run)
  const matched = new Set(run.users.matching.map((path) => path.toLowerCase()))
  const candidates = sent.filter(
    ({ path, type, value }) =>
      !matched.has(path.toLowerCase()) &&
      typeof value === 'string' &&
      type === 'String' &&
      /^(userName|externalId|emails\[|urn:.*:(employeeNumber)$)/i.test(path),
  )
  for (const { path, value } of candidates) {
    const what = `look up by ${path}`
    const found = await findUser(run, path, value as string)
    if (found.hits === 1 && has(found, id)) run.pass('found', what, 'The user is found.')
    else if (run.known.notKept.has(path)) run.skip('not run', what, 'The attribute is not kept.')
    else {
      run.warn(
        found.hits === null
          ? found.reply.status >= 500
            ? 'refused as 5xx'
            : 'filter refused'
          : found.hits === 0
            ? 'filter answered as empty'
            : 'filter ignored',
        what,
        `${found.hits === null ? `It is answered ${describe(found.reply)}` : `${found.hits} found`}: a mapping cannot match by it at this endpoint.`,
        'Support eq on this attribute, or keep to matching by userName.',
        found.hits === null ? 'B6b' : found.hits === 0 ? 'B3' : 'B2',
      )
    }
  }
}

export const otherFiltersCheck: Check = {
  id: 'lookup.other-attributes',
  title: 'Other attributes that a mapping may match by',
  group: 'entra',
  rule: 'B6b',
  dialects: 'once',
  run: otherFilters,
}
