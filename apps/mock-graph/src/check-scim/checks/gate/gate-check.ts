import { coreGroup } from '../../../scim/urns.js'
import { findSchema, readSchemas } from '../../acts/reading-schemas.js'
import type { Check } from '../../check.js'
import type { CheckRun } from '../../session/check-run.js'

/** A test of the gate passes or fails as a whole. Tells why it failed; null when it passed. */
export type GateTest = (run: CheckRun) => Promise<string | null>

type Facts = Pick<Check, 'id' | 'title'> & {
  /** Failing an optional test blocks no listing. */
  readonly isOptional?: boolean
  /** Fails at once where `/Schemas` has no groups. */
  readonly isOfGroups?: boolean
  readonly dialects?: Check['dialects']
  readonly test: GateTest
}

/** One of the 25 tests, by the name it has at Microsoft. */
export const gateCheck = ({
  id,
  title,
  isOptional = false,
  isOfGroups = false,
  dialects = 'each',
  test,
}: Facts): Check => ({
  id: `gate.${id}`,
  title,
  group: 'gate',
  rule: 'gate',
  dialects,
  async run(run) {
    const missing = isOfGroups ? await findNoGroups(run) : null
    const fault = missing ?? (await test(run))
    if (fault === null) run.pass('applied', id, 'As the gate wants it.')
    else {
      const say = isOptional ? run.warn : run.fail
      const advice = isOptional
        ? 'Optional: it does not block a listing.'
        : 'The gate lets no application pass that fails it.'
      say('not as documented', id, fault, advice)
    }
  },
})

async function findNoGroups(run: CheckRun): Promise<string | null> {
  return findSchema(await readSchemas(run), coreGroup)
    ? null
    : 'GET /Schemas does not show the schema of groups; the gate fails every test of groups then, without running it.'
}
