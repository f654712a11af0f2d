import { validateSeed as matchesSchema, type SchemaError } from '../../generated/validate-seed.js'
import { problemAt, type SeedPath, type SeedProblem } from './seed-problem.js'

/** What `seed.schema.json` finds wrong in a value of any kind; nothing means that the value has the shape of a `Seed`. */
export function validateSeed(value: unknown): SeedProblem[] {
  return matchesSchema(value) ? [] : (matchesSchema.errors ?? []).map(explain)
}

function explain({ instancePath, keyword, message, params, parentSchema, data }: SchemaError): SeedProblem {
  const steps = stepsOf(instancePath)
  if (keyword === 'additionalProperties') {
    const property = String(params.additionalProperty)
    const allowed = Object.keys(parentSchema?.properties ?? {}).join(', ')
    return problemAt(
      [...steps, property],
      `unknown property '${property}'; the properties here are ${allowed}`,
    )
  }
  if (keyword === 'enum')
    return problemAt(steps, `must be one of ${[params.allowedValues].flat().join(', ')}`)
  if (keyword === 'pattern') return problemAt(steps, patterns[String(params.pattern)] ?? `${message}`)
  const unquoted =
    keyword === 'type' && params.type === 'string' && (typeof data === 'number' || typeof data === 'boolean')
  return problemAt(steps, unquoted ? `${message}: put quotes around it` : `${message}`)
}

/** JSON pointer to path (RFC 6901, section 4). */
function stepsOf(pointer: string): SeedPath {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) =>
    /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
  )
}

// What the patterns of seed.schema.json mean, in words.
const patterns: Readonly<Record<string, string>> = {
  '\\S': 'must not be empty',
  '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$':
    'must be a GUID, such as 3f2b8c1e-0000-4000-8000-000000000001; leave it out to get one',
  '^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$': 'must be a domain, such as contoso.example',
  '^[^\\s@]+@[^\\s@]+$': 'must look like ann@contoso.example',
  '^microsoft\\.[A-Za-z]+/\\S+$':
    'must be a resource action, such as microsoft.directory/servicePrincipals/synchronizationJobs/manage',
}
