import type { ExpressionInputObject } from '@graph-sync/client'

/** Attribute values of a sample object, by attribute name. */
export type TestInput = { readonly [attribute: string]: string | number | boolean | readonly string[] | null }

/** The same in the words of the API. Its metadata does not know `value`, so it travels as additional data. */
export const testInputObject = (input: TestInput): ExpressionInputObject => ({
  properties: Object.entries(input).map(([key, value]) => ({ key, additionalData: { value } })),
})
