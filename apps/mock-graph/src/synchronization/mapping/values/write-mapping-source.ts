import type { AttributeMappingSource } from '../../../domain/provisioning/schema.js'
import { tenantVariables } from '../../../expressions/evaluate/tenant-environment.js'
import { parameterAt } from '../../../expressions/functions/expression-function.js'
import { flowControls, functions } from '../../../expressions/functions/functions.js'

type Parameters = AttributeMappingSource['parameters']

const comparators: ReadonlySet<string> = new Set(['=', '<>', '>', '>=', '<', '<='])

/** Constants that are written without quotes. */
const bare: ReadonlySet<string> = new Set([...flowControls, ...tenantVariables])

/** The expression that a tree stands for. Of a part that has its expression written, that is taken; `""` for nothing. */
export function writeMappingSource(source: AttributeMappingSource): string {
  const { expression, name, type } = source
  if (expression?.trim() && !isBareName(source)) return expression
  if (name === null) return ''
  if (type === 'Attribute') return name === '' ? '' : `[${name}]`
  if (type === 'Constant') return writeConstant(name)
  const parameters = inOrder(name, source.parameters)
  const written = parameters.map(({ value }) => (value ? writeMappingSource(value) : ''))
  if (comparators.has(name)) return written.join(` ${name} `)
  if (name === '&') return written.join(' & ')
  return `${name}(${placeArguments(name, parameters, written).join(', ')})`
}

/** Is no more written than the name of an attribute, or the text of a constant? The type says what that is. */
const isBareName = ({ expression, name, type }: AttributeMappingSource) =>
  (type === 'Attribute' || type === 'Constant') && expression?.trim() === name && /^[^["]/.test(name ?? '')

/** In the order of the function's own, where each key stands once. */
function inOrder(name: string, parameters: Parameters): Parameters {
  const known = formOf(name, parameters)
  if (known.some(({ repeats }) => repeats)) return parameters
  const placeOf = (key: string | null) => known.findIndex((one) => isCalled(one.name, key))
  if (parameters.some(({ key }) => placeOf(key) < 0)) return parameters
  return parameters.toSorted((one, other) => placeOf(one.key) - placeOf(other.key))
}

/** A text, quoted unless it is so already. */
const writeConstant = (name: string): string =>
  bare.has(name) || /^"(?:[^"\\]|\\.)*"$/.test(name)
    ? name
    : `"${name.replaceAll(/[\\"]/g, String.raw`\$&`)}"`

/** An argument that was left out is not in the tree: the keys of the others tell where they stand. */
function placeArguments(name: string, parameters: Parameters, written: readonly string[]): string[] {
  const known = formOf(name, parameters)
  const placed: string[] = []
  for (const [index, { key }] of parameters.entries()) {
    const from = placed.length
    const steps = known.findIndex((_, step) => isCalled(parameterAt(known, from + step)?.name, key))
    placed.push(...Array.from({ length: Math.max(steps, 0) }, () => ''), written[index] ?? '')
  }
  return placed
}

/** Of several lists of parameters, the one that has all these keys. */
function formOf(name: string, parameters: Parameters) {
  const lowerName = name.toLowerCase()
  const found = Object.entries(functions).find(([one]) => one.toLowerCase() === lowerName)?.[1]
  const forms = found ? [found.parameters, ...(found.forms ?? [])] : []
  const hasAll = (form: (typeof forms)[number]) =>
    parameters.every(({ key }) => form.some((one) => isCalled(one.name, key)))
  return forms.find(hasAll) ?? forms[0] ?? []
}

const isCalled = (name: string | undefined, key: string | null) => name?.toLowerCase() === key?.toLowerCase()
