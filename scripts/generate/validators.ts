import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import type { GeneratedFile } from './generated-file.ts'

// Each published schema, and the function that checks by it.
const validators = {
  'seed.schema.json': 'validateSeed',
  'fault-rules.schema.json': 'validateFaultRules',
} as const
type SchemaFile = keyof typeof validators

const head = (file: SchemaFile) => `// @ts-nocheck
// Generated from ${file} by \`npm run generate\`. Do not edit.
import type { SchemaValidator } from '../validation/schema-error.js'
`

/** The checks of what comes in files, compiled from their schemas: the fake needs no schema library at run time. */
export const renderValidators = (): GeneratedFile[] =>
  (Object.keys(validators) as SchemaFile[]).map(renderValidator)

function renderValidator(file: SchemaFile): GeneratedFile {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictRequired: false,
    discriminator: true,
    code: { source: true, esm: true, lines: true },
  })
  // What editors say instead of words of their own, and our messages too.
  ajv.addVocabulary(['errorMessage', 'patternErrorMessage'])
  const text = readFileSync(new URL(`../../apps/mock-graph/${file}`, import.meta.url), 'utf8')
  ajv.addSchema({ ...JSON.parse(text, withoutTexts), $id: file })
  const name = validators[file]
  const code = standalone
    .default(ajv, { [name]: file })
    .replace(/^"use strict";\n?/, '')
    .replace(`export const ${name} =`, `export const ${name}: SchemaValidator =`)
  if (code.includes('require('))
    throw new Error(`The compiled schema needs a run-time module: simplify ${file}.`)
  return { path: `apps/mock-graph/src/generated/${fileNameOf(name)}.ts`, text: head(file) + code }
}

const fileNameOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

// The texts are for editors; `verbose` would copy them into the code.
function withoutTexts(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('description' in value)) return value
  if (typeof value.description !== 'string') return value
  const { description, title, ...schema } = value as Record<string, unknown>
  return schema
}
