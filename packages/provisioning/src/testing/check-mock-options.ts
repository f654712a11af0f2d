import { isGuid } from '../options/object-id.js'
import { checkCaller } from './caller.js'

/** Throws a `TypeError` for what `mockProvisioning` reads itself; the fake and the client check the rest. */
export function checkMockOptions(given: unknown): void {
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(
      "mockProvisioning() needs { as }: who calls, such as application('Synchronization.ReadWrite.All').",
    )
  }
  const { as, servicePrincipals, seed }: { as?: unknown; servicePrincipals?: unknown; seed?: unknown } = given
  checkCaller(as, 'as')
  if (seed !== undefined) {
    throw new TypeError(
      'mockProvisioning() makes its own seed: say with servicePrincipals what there is, or use createMockGraph({ seed }).',
    )
  }
  if (servicePrincipals !== undefined) checkServicePrincipals(servicePrincipals)
}

function checkServicePrincipals(given: unknown): void {
  const ids = Array.isArray(given) ? given.map((one) => (typeof one === 'string' ? one : one?.id)) : [given]
  const wrong = ids.find((id) => !isGuid(id))
  if (Array.isArray(given) && ids.every(isGuid)) return
  throw new TypeError(
    `servicePrincipals must be a list of object ids (GUIDs), or of objects with an id, but has ${JSON.stringify(wrong)}.`,
  )
}
