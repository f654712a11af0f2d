import fc from 'fast-check'
import { expect, test } from 'vitest'
import { run } from '../../test/run-expression.js'
import { describe } from './describe.js'
import { ExpressionError } from './expression-error.js'
import { functions } from './functions/functions.js'
import { parse } from './parse/parse.js'

const attributes = { a: 'Ann', list: ['x', 'y'], number: '12', date: '2021-08-31', empty: '' }

/** Runs it; anything but an ExpressionError goes through. */
function attempt(expression: string): void {
  try {
    run(expression, attributes)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    expect(error.position).toBeGreaterThanOrEqual(0)
    expect(error.position).toBeLessThanOrEqual(expression.length)
  }
}

const leaf = fc.oneof(
  fc.constantFrom(
    '[a]',
    '[list]',
    '[number]',
    '[date]',
    '[empty]',
    '[none]',
    'vbTextCompare',
    'UTF8',
    '&HFF',
    '-3',
    '0.5',
    '',
  ),
  fc.integer().map(String),
  fc.constantFrom('d', 'm', 'yyyy', 'yyyy-MM-dd', '(?<g>.)', 'g', '1').map((text) => `"${text}"`),
  fc.string({ maxLength: 8 }).map((text) => `"${text.replaceAll(/[\\"]/g, String.raw`\$&`)}"`),
)

const { expression } = fc.letrec<{ expression: string; call: string; operation: string }>((tie) => ({
  expression: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('call'), tie('operation')),
  call: fc
    .tuple(fc.constantFrom(...Object.keys(functions)), fc.array(tie('expression'), { maxLength: 7 }))
    .map(([name, parameters]) => `${name}(${parameters.join(', ')})`),
  operation: fc
    .tuple(tie('expression'), fc.constantFrom('=', '<>', '<', '>=', '&'), tie('expression'))
    .map((parts) => parts.join(' ')),
}))

test('whatever looks like an expression gives a value or an ExpressionError', () => {
  fc.assert(fc.property(expression, attempt), { numRuns: 3000 })
})

test('so does any text', () => {
  const scraps = fc.array(
    fc.constantFrom('(', ')', ',', '"', '[', ']', '\\', '&', '=', 'Trim', 'a', '1', ' '),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        scraps.map((parts) => parts.join('')),
      ),
      attempt,
    ),
    { numRuns: 3000 },
  )
})

test('an expression written anew reads as the same tree', () => {
  fc.assert(
    fc.property(expression, (text) => {
      let tree: ReturnType<typeof describe>
      try {
        tree = describe(parse(text))
      } catch {
        return
      }
      expect(describe(parse(tree.expression))).toEqual(tree)
    }),
    { numRuns: 3000 },
  )
})
