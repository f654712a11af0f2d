import type { EvaluationContext } from './evaluation-context.js'

/** What an expression sees of a tenant, whatever the object. */
export const tenantEnvironment = (
  domain: string,
  now: () => Date,
  newId: () => string,
): Omit<EvaluationContext, 'attribute' | 'isTaken'> => ({
  now,
  newId,
  // Ids are the one source of chance that a test can freeze.
  random: () => Number.parseInt(newId().slice(0, 8), 16) / 2 ** 32 || 0,
  defaultDomain: domain,
  variable: (name) => (Object.hasOwn(variables, name) ? variables[name]?.(domain) : undefined),
})

/** What an agent would have found out about the domain that a job writes to; here it is the tenant's own. */
const variables: Readonly<Record<string, (domain: string) => string>> = {
  DomainFQDN: (domain) => domain,
  ForestFQDN: (domain) => domain,
  DomainNetBios: (domain) => domain.split('.')[0] ?? '',
  ForestNetBios: (domain) => domain.split('.')[0] ?? '',
}

/** As expressions write them: `%DomainFQDN%`. */
export const tenantVariables: ReadonlySet<string> = new Set(Object.keys(variables).map((name) => `%${name}%`))
