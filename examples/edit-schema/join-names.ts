import type { AttributeMappingSource, SynchronizationSchema } from '@graph-sync/client'
import type { Job } from '@graph-sync/provisioning'

const expression = 'Join(", ", [surname], [givenName])'

/**
 * Writes people as "Lovelace, Ada" in the target. The expression is tried first, and the difference shown; nothing is
 * written before somebody agrees.
 */
export async function joinNames(
  { schema }: Job,
  { print, agreed }: { print: (line: string) => void; agreed: (question: string) => Promise<boolean> },
): Promise<void> {
  const testInput = { surname: 'Lovelace', givenName: 'Ada' }
  const parsed = await schema.parseExpression(expression, { testInput })
  if (!parsed.parsingSucceeded) throw new Error(parsed.errorEscaped?.message ?? `${expression} is wrong.`)
  print(`${expression} makes ${parsed.evaluationResult?.join()}`)

  const change = (whole: SynchronizationSchema) => mapDisplayName(whole, parsed.parsedExpression ?? {})
  const diff = await schema.edit(change, { dryRun: true })
  print(`${diff}`)
  if (diff.isEmpty || !(await agreed('Write it?'))) return
  await schema.edit(change)
}

function mapDisplayName(schema: SynchronizationSchema, source: AttributeMappingSource): void {
  for (const { objectMappings } of schema.synchronizationRules ?? []) {
    for (const { sourceObjectName, attributeMappings } of objectMappings ?? []) {
      const mapping = attributeMappings?.find(
        ({ targetAttributeName }) => targetAttributeName === 'displayName',
      )
      if (sourceObjectName === 'User' && mapping) mapping.source = source
    }
  }
}
