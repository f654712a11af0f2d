import { Owners } from '../owners.js'
import { patiently } from './patience.js'
import { type Outcome, type Run, servicePrincipalOf } from './run.js'

/** Makes the caller, or whoever is named, an owner of the service principal. */
export async function makeOwner(run: Run): Promise<Outcome> {
  const { known, options, request } = run
  if (options.owner === false) return { state: 'skipped', detail: 'No owner is asked for.' }
  const owner = options.owner ?? (await run.callerId())
  if (!owner) {
    throw new Error(
      'The access token does not say who calls. Give owner, the object id of the owner to be, or owner: false.',
    )
  }
  const planned: Outcome = { state: 'planned', detail: `Make ${owner} an owner.` }
  if (!known.servicePrincipalId) return planned
  const owners = new Owners(servicePrincipalOf(run).owners)
  if (await patiently(run, () => owners.has(owner, request))) {
    return { state: 'already', detail: `${owner} is an owner.` }
  }
  if (options.dryRun) return planned
  await patiently(run, () => owners.add(owner, request))
  return { state: 'done', detail: `Made ${owner} an owner.` }
}
