import type { Description, SchemaNode, SliceOperation } from './description.ts'

/** The schema of an operation's JSON body, or `undefined` where it takes none. */
export function bodySchemaOf(
  description: Description,
  { requestBody }: SliceOperation,
): SchemaNode | undefined {
  const { content } = bodyOf(description, requestBody) ?? {}
  return content?.['application/json']?.schema
}

/** A request body, looked up where it is named. */
export function bodyOf({ slice, beta }: Description, body: SliceOperation['requestBody']) {
  const named = body?.$ref?.split('/').at(-1)
  return named ? (slice.components.requestBodies?.[named] ?? beta.components.requestBodies?.[named]) : body
}

/** The schema of an operation's JSON answer, or `undefined` where it has none. */
export function replySchemaOf(
  { slice, beta }: Description,
  { responses }: SliceOperation,
): SchemaNode | undefined {
  for (const [status, response] of Object.entries(responses)) {
    if (!status.startsWith('2')) continue
    const named = response.$ref?.split('/').at(-1)
    const { content } =
      (named ? (slice.components.responses?.[named] ?? beta.components.responses?.[named]) : response) ?? {}
    const schema = content?.['application/json']?.schema
    if (schema) return schema
  }
  return undefined
}
