import { isGuid } from '../options/object-id.js'
import { checkCaller } from './caller.js'
import { checkProvisionInto } from './provision-into.js'

/** Throws a `TypeError` for what `mockProvisioning` reads itself; the fake and the client check the rest. */
export function checkMockOptions(given: unknown): void {
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(
      "mockProvisioning() needs { as }: who calls, such as application('Synchronization.ReadWrite.All').",
    )
  }
  const {
    as,
    seed,
    servicePrincipals,
    users,
    groups,
    provisionInto,
    target,
  }: Readonly<Record<string, unknown>> = { ...given }
  checkCaller(as, 'as')
  if (seed !== undefined) checkSeed(seed)
  if (servicePrincipals !== undefined) checkServicePrincipals(servicePrincipals)
  if (provisionInto !== undefined) checkProvisionInto(provisionInto, target)
  if (users !== undefined) checkNamed('users', users)
  if (groups !== undefined) checkNamed('groups', groups)
}

// The callers join its first tenant; the fake checks all the rest.
function checkSeed(given: unknown): void {
  const tenants = (given as { tenants?: unknown } | null)?.tenants
  if (Array.isArray(tenants) && typeof tenants[0] === 'object') return
  throw new TypeError('seed must be what createMockGraph takes: an object with a list of tenants.')
}

function checkNamed(option: 'users' | 'groups', given: unknown): void {
  const named = (one: unknown) =>
    typeof (typeof one === 'object' ? (one as { name?: unknown } | null)?.name : one) === 'string'
  if (Array.isArray(given) && given.every(named)) return
  throw new TypeError(`${option} must be a list of names, or of objects with a name, as in a seed.`)
}

function checkServicePrincipals(given: unknown): void {
  const ids = Array.isArray(given) ? given.map((one) => (typeof one === 'string' ? one : one?.id)) : [given]
  const wrong = ids.find((id) => !isGuid(id))
  if (Array.isArray(given) && ids.every(isGuid)) return
  throw new TypeError(
    `servicePrincipals must be a list of object ids (GUIDs), or of objects with an id, but has ${JSON.stringify(wrong)}.`,
  )
}
