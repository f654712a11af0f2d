import { tenantKindNames } from '../tenant/record-kinds.js'

/** Throws a `TypeError` that says where for what is no snapshot of a world. */
export function checkSnapshot(value: unknown): void {
  const tenants = (value as { tenants?: unknown } | null)?.tenants
  if (!Array.isArray(tenants)) throw wrong('tenants', 'a list')
  for (const [index, tenant] of tenants.entries()) checkTenant(tenant, `tenants[${index}]`)
  const names = tenants.flatMap(({ tenantId, domain }) => [tenantId.toLowerCase(), domain.toLowerCase()])
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new TypeError(`${twice} is the id or domain of two tenants: leave one out.`)
}

function checkTenant(tenant: unknown, at: string): void {
  if (!isObject(tenant)) throw wrong(at, 'an object')
  for (const name of ['tenantId', 'displayName', 'domain']) {
    if (typeof tenant[name] !== 'string' || tenant[name] === '') throw wrong(`${at}.${name}`, 'a text')
  }
  for (const kind of tenantKindNames) {
    // Versions before had not every kind; every tenant has service principals.
    if (tenant[kind] !== undefined || kind === 'servicePrincipals')
      checkRecords(tenant[kind], `${at}.${kind}`)
  }
}

function checkRecords(records: unknown, at: string): void {
  if (!Array.isArray(records)) throw wrong(at, 'a list of records')
  for (const [index, pair] of records.entries()) {
    const isPair =
      Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string' && isObject(pair[1])
    if (!isPair) throw wrong(`${at}[${index}]`, 'an id and its record')
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wrong = (at: string, what: string) => new TypeError(`${at} must be ${what}, as a snapshot has it.`)
