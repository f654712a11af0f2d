import { defineOperation } from '../../calls/operation.js'
import { applyQuery, countMatches } from '../../odata/query/apply-query.js'
import { resourceAt } from '../../types/resource-at.js'
import { maskedSecrets } from './masked-secrets.js'
import { readSecretChanges } from './secret-changes.js'
import { synchronizationAt } from './synchronization-at.js'
import { writeSecrets } from './write-secrets.js'

/** `PUT …/synchronization/secrets`: 204, with or without a job. Nothing changes when any entry is refused. */
export const putSecrets = defineOperation({
  // No text of a secret may be quoted, which the check against the slice does.
  unchecked: true,
  body: readSecretChanges,
  asks: ({ changes }) => ({ secrets: changes }),
  handle: (call) => {
    const { changes, problem, otherCase } = call.body
    if (problem) throw problem
    if (otherCase && call.behaviour.secretKeys === 'exact') throw otherCase
    writeSecrets(call, synchronizationAt(call).servicePrincipal, changes)
    return { status: 204 }
  },
})

/** `GET …/synchronization/secrets`: undocumented, and what Terraform reads; sensitive values are masked. */
export const getSecrets = defineOperation({
  resolve: synchronizationAt,
  handle: ({ at, directory, query, root }) => {
    const body = applyQuery(maskedSecrets(directory, at.servicePrincipal), query, {
      resource: resourceAt('secrets', root),
      root,
      path: `${at.path}/secrets`,
      context: `${at.context}/secrets`,
    })
    return { status: 200, body }
  },
})

/** `GET …/synchronization/secrets/$count`, a bare number. */
export const countSecrets = defineOperation({
  resolve: synchronizationAt,
  handle: ({ at, directory, query, root }) => {
    const secrets = maskedSecrets(directory, at.servicePrincipal)
    return { status: 200, text: String(countMatches(secrets, query, resourceAt('secrets', root))) }
  },
})
