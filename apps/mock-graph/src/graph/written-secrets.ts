import type { OperationId } from '../generated/operations.js'

/** The secrets a body would write, so far as they can be read; the policy asks more of some keys. */
export function writtenSecrets(
  operation: OperationId,
  body: unknown,
): { key: string; value: string }[] | undefined {
  if (!operation.startsWith('secrets.put')) return undefined
  const { value: list } = (body ?? {}) as { value?: unknown }
  if (!Array.isArray(list)) return undefined
  return list.flatMap((pair) =>
    typeof pair?.key === 'string' && typeof pair?.value === 'string'
      ? [{ key: pair.key, value: pair.value }]
      : [],
  )
}
