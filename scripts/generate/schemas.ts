import type { Description, SchemaNode, SliceOperation } from './description.ts'

/** The schema of an operation's JSON body, or `undefined` where it takes none. */
export function bodySchemaOf(
  { slice }: Description,
  { requestBody }: SliceOperation,
): SchemaNode | undefined {
  const named = requestBody?.$ref?.split('/').at(-1)
  const { content } = (named ? slice.components.requestBodies?.[named] : requestBody) ?? {}
  return content?.['application/json']?.schema
}

/** The schema of an operation's JSON answer, or `undefined` where it has none. */
export function replySchemaOf({ slice }: Description, { responses }: SliceOperation): SchemaNode | undefined {
  for (const [status, response] of Object.entries(responses)) {
    if (!status.startsWith('2')) continue
    const named = response.$ref?.split('/').at(-1)
    const { content } = (named ? slice.components.responses?.[named] : response) ?? {}
    const schema = content?.['application/json']?.schema
    if (schema) return schema
  }
  return undefined
}
