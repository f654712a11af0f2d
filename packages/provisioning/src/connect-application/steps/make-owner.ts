import { ProvisioningError } from '../../errors/provisioning-error.js'
import { type Outcome, type Run, servicePrincipalOf } from '../connect-run.js'

/** Makes the caller, or whoever is named, an owner of the service principal. */
export async function makeOwner(run: Run): Promise<Outcome> {
  const { state, options, request } = run
  if (options.owner === false) return { state: 'skipped', detail: 'No owner is asked for.' }
  const owner = options.owner ?? (await callerOf(run))
  const planned: Outcome = { state: 'planned', detail: `Make ${owner} an owner.` }
  if (!state.servicePrincipalId) return planned
  const { owners } = servicePrincipalOf(run)
  if (await owners.has(owner, request)) return { state: 'already', detail: `${owner} is an owner.` }
  if (options.dryRun) return planned
  await owners.add(owner, request)
  return { state: 'done', detail: `Made ${owner} an owner.` }
}

/** Object id of who signs in: claim `oid` of the token. */
async function callerOf({ connection }: Run): Promise<string> {
  const oid = (await connection.claims())?.oid
  if (typeof oid === 'string' && oid !== '') return oid
  throw new ProvisioningError(
    'ERR_CALLER_UNKNOWN',
    'The access token does not say who calls. Give owner, the object id of the owner to be, or owner: false.',
  )
}
