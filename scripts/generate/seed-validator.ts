import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import type { GeneratedFile } from './generated-file.ts'

const schemaFile = new URL('../../apps/mock-graph/seed.schema.json', import.meta.url)

const head = `// @ts-nocheck
// Generated from seed.schema.json by \`npm run generate\`. Do not edit.
export type SchemaError = {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
  readonly parentSchema?: { readonly properties?: Readonly<Record<string, unknown>> }
  readonly data?: unknown
}
type Validator = { (value: unknown): boolean; errors?: readonly SchemaError[] | null }
`

/** The check of a seed's shape, compiled from its schema: the fake needs no schema library at run time. */
export function renderSeedValidator(): GeneratedFile {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addSchema({ ...JSON.parse(readFileSync(schemaFile, 'utf8'), withoutTexts), $id: 'seed' })
  const code = standalone
    .default(ajv, { validateSeed: 'seed' })
    .replace(/^"use strict";\n?/, '')
    .replace('export const validateSeed =', 'export const validateSeed: Validator =')
  if (code.includes('require('))
    throw new Error('The compiled schema needs a run-time module: simplify seed.schema.json.')
  return { path: 'apps/mock-graph/src/generated/validate-seed.ts', text: head + code }
}

// The texts are for editors; `verbose` would copy them into the code.
function withoutTexts(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('description' in value)) return value
  if (typeof value.description !== 'string') return value
  const { description, title, ...schema } = value as Record<string, unknown>
  return schema
}
