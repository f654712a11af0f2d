import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileUsers, mappingContext, sourceOf } from '../../../../test/mappings.js'
import type { Attributes } from '../../../../test/run-expression.js'
import type { AttributeMappingSource } from '../../../domain/provisioning/schema.js'
import { describe as toTree } from '../../../expressions/describe.js'
import { evaluate } from '../../../expressions/evaluate/evaluate.js'
import { isEmpty, toText } from '../../../expressions/evaluate/expression-value.js'
import { ExpressionError } from '../../../expressions/expression-error.js'
import { functions } from '../../../expressions/functions/functions.js'
import { parse } from '../../../expressions/parse/parse.js'
import { galleryApplications } from '../../../gallery/applications.js'
import { map } from '../../../gallery/mapping.js'
import { callsRedact } from './calls-redact.js'
import { writeMappingSource } from './write-mapping-source.js'

/** A tree of which only names, keys and kinds are written. */
const bare = ({ name, parameters, type }: AttributeMappingSource): AttributeMappingSource => ({
  expression: null,
  name,
  type,
  parameters: parameters.map(({ key, value }) => ({ key, value: value && bare(value) })),
})

const leaf = (type: 'Attribute' | 'Constant', name: string | null): AttributeMappingSource => ({
  expression: null,
  name,
  parameters: [],
  type,
})

describe('a tree', () => {
  test.each([
    [leaf('Attribute', 'mail'), '[mail]'],
    [leaf('Attribute', 'emails[type eq "work"].value'), '[emails[type eq "work"].value]'],
    [leaf('Constant', 'True'), '"True"'],
    [leaf('Constant', '"True"'), '"True"'],
    [leaf('Constant', 'a "b" \\'), String.raw`"a \"b\" \\"`],
    [leaf('Constant', '"'), String.raw`"\""`],
    [leaf('Constant', '%DomainFQDN%'), '%DomainFQDN%'],
    [leaf('Constant', '100%'), '"100%"'],
    [leaf('Constant', 'IgnoreAttributeFlow'), 'IgnoreAttributeFlow'],
    [leaf('Attribute', null), ''],
    [leaf('Constant', null), ''],
    // No more than the name is written.
    [{ ...leaf('Attribute', 'mail'), expression: 'mail' }, '[mail]'],
    [{ ...leaf('Constant', 'true'), expression: ' true ' }, '"true"'],
    [{ ...leaf('Attribute', '[mail]'), expression: '[mail]' }, '[mail]'],
    [{ ...leaf('Constant', '"true"'), expression: '"true"' }, '"true"'],
  ])('%j is %s', (tree, expression) => {
    expect(writeMappingSource(tree)).toBe(expression)
  })

  test('is read by the keys of its parameters, in whatever order', () => {
    const parameters = [
      { key: 'suffix', value: leaf('Constant', 'x') },
      { key: 'source', value: leaf('Attribute', 'mail') },
    ]
    expect(writeMappingSource({ expression: null, name: 'Append', type: 'Function', parameters })).toBe(
      'Append([mail], "x")',
    )
  })

  test.each([
    'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
    'Switch([a], "d", "1", "one")',
    'Replace([a], , "(x)", "1", "y", , )',
    'FormatDateTime([a], "yyyy", "dd")',
    'FormatDateTime([a], , "yyyy", "dd")',
    'IIF([a]="x", Join(", ", [a], [b]), "c" & [d])',
    'Guid()',
  ])('of %s is that again', (expression) => {
    const tree = toTree(parse(expression))
    expect(bare(toTree(parse(writeMappingSource(bare(tree)))))).toEqual(bare(tree))
  })

  const all = galleryApplications.flatMap(({ templates }) =>
    templates.flatMap(({ schema }) =>
      schema.synchronizationRules.flatMap(({ objectMappings }) =>
        objectMappings.flatMap(({ attributeMappings }) =>
          attributeMappings.flatMap(({ source }) => (source?.expression ? [source] : [])),
        ),
      ),
    ),
  )

  test('of the gallery says the same as its expression', () => {
    expect(all.length).toBeGreaterThan(100)
    for (const source of all) {
      const tree = bare(toTree(parse(source.expression ?? '')))
      expect(bare(toTree(parse(writeMappingSource(bare(source)))))).toEqual(tree)
    }
  })
})

const attributes: Attributes = {
  a: 'Ann',
  list: ['x', 'y'],
  number: '12',
  date: '2021-08-31',
  empty: '',
  flag: true,
}

const part = fc.oneof(
  fc.constantFrom(
    '[a]',
    '[list]',
    '[number]',
    '[date]',
    '[empty]',
    '[none]',
    '[flag]',
    'vbTextCompare',
    'UTF8',
  ),
  fc.constantFrom('d', '1', '12', 'yyyy-MM-dd', '(?<g>.)', 'g', 'True', '%x%').map((text) => `"${text}"`),
  // The constant of a tree may be quoted: a text that is so itself cannot be told from one.
  fc
    .string({ maxLength: 8 })
    .filter((text) => !/^".*"$/s.test(text))
    .map((text) => `"${text.replaceAll(/[\\"]/g, String.raw`\$&`)}"`),
)
const names = Object.keys(functions).filter((name) => !/AppRole/.test(name))
const { expression } = fc.letrec<{ expression: string; call: string; operation: string }>((tie) => ({
  expression: fc.oneof({ depthSize: 'small' }, part, tie('call'), tie('operation')),
  call: fc
    .tuple(fc.constantFrom(...names), fc.array(tie('expression'), { minLength: 1, maxLength: 5 }))
    .map(([name, parameters]) => `${name}(${parameters.join(', ')})`),
  operation: fc
    .tuple(tie('expression'), fc.constantFrom('=', '<>', '<', '&'), tie('expression'))
    .map((parts) => parts.join(' ')),
}))

/** What the expression itself says: its texts, null for nothing, or its error. */
function evaluated(text: string): unknown {
  const node = parse(text)
  try {
    const value = evaluate(node, {
      ...mappingContext.environment,
      attribute: (name) => attributes[name] ?? null,
      isTaken: () => false,
    })
    if (isEmpty(value)) return null
    if (!Array.isArray(value)) return toText(value)
    const texts = (value as readonly string[]).filter((one) => one !== '')
    return texts.length > 1 ? texts : (texts[0] ?? null)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    return `failed: ${callsRedact(node) ? 'its mapping redacts the value, so that why is not told.' : error.message}`
  }
}

/** What flows of a mapping of it. */
function mapped(source: AttributeMappingSource): unknown {
  const result = compileUsers({ mappings: [map('x', source)] }).map(sourceOf(attributes))
  if (result.ok) return result.attributes[0]?.value ?? null
  return `failed: ${result.message.slice(result.message.indexOf(': ') + 2)}`
}

test('a mapping yields what its expression does, and so does its tree alone', () => {
  fc.assert(
    fc.property(expression, (text) => {
      const tree = treeOf(text)
      fc.pre(tree !== undefined)
      const expected = evaluated(text)
      expect(mapped({ ...leaf('Constant', null), expression: text })).toEqual(expected)
      expect(mapped(bare(tree!))).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})

function treeOf(text: string): AttributeMappingSource | undefined {
  try {
    return toTree(parse(text))
  } catch {
    return undefined
  }
}
