import type { CallOptions, SynchronizationRule } from '@graph-sync/client'
import type { JobRequests } from '../job-reference.js'

/**
 * The id of the rule of a job that provisions a kind of source object, such as `User`. Throws a `TypeError` where there
 * is none, or more than one.
 */
export async function findRule(requests: JobRequests, type: string, given: CallOptions): Promise<string> {
  const schema = await requests.schema.get(given)
  const rules = schema?.synchronizationRules ?? []
  const [rule, ...others] = rules.filter((one) => provisions(one, type))
  if (rule?.id && others.length === 0) return rule.id
  const named = (some: SynchronizationRule[]) =>
    some.map(({ id, name }) => `${id} (${name ?? 'no name'})`).join(', ')
  throw new TypeError(
    rule
      ? `Several rules of the job provision a ${type}: ${named([rule, ...others])}. Say which with ruleId.`
      : `No rule of the job provisions a ${type}. It has ${named(rules) || 'no rules'}. Say which to use with ruleId, or enable the object mapping.`,
  )
}

const provisions = ({ objectMappings }: SynchronizationRule, type: string): boolean =>
  (objectMappings ?? []).some(
    ({ enabled, sourceObjectName }) =>
      enabled !== false && sourceObjectName?.toLowerCase() === type.toLowerCase(),
  )
