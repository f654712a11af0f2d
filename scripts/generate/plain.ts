import { stringify } from 'yaml'
import type { Description, SchemaNode } from './description.ts'
import type { GeneratedFile } from './generated-file.ts'

const head = `# The slice, with what makes generators other than Kiota stumble taken out: @odata.type is not required, whole numbers are
# integers, the date of an error has no format, nothing has a discriminator or extends a type by nothing.
# Generated from graph-sync.yaml by \`npm run generate\`. Do not edit.

`

/** The slice as a document for other generators: \`docs/decisions/0032-a-plain-copy-of-the-slice.md\` tells why. */
export function renderPlainSlice({ slice }: Description): GeneratedFile {
  const plain = JSON.parse(JSON.stringify(slice, simplify))
  // On the wire it has no zone, which the format asks for.
  delete plain.components.schemas['microsoft.graph.ODataErrors.InnerError'].properties.date.format
  const text = stringify(plain, { aliasDuplicateObjects: false, lineWidth: 120 })
  return { path: 'openapi/graph-sync.plain.yaml', text: head + text }
}

function simplify(key: string, value: unknown): unknown {
  if (key === 'discriminator' || key === 'x-ms-discriminator-value') return undefined
  if (key === 'required' && Array.isArray(value)) {
    const others = value.filter((name) => name !== '@odata.type')
    return others.length > 0 ? others : undefined
  }
  // A part that adds nothing is read as an object that may have no properties.
  if (key === 'allOf') return (value as SchemaNode[]).filter(({ $ref, properties }) => $ref || properties)
  return isNumber(value) ? { ...value, type: 'integer' } : value
}

const isNumber = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'number'
