import { describe, expect, test } from 'vitest'
import type { Expression } from './filter-expression.js'
import { parseFilter } from './parse-filter.js'

/** The tree in prefix form, to show what binds to what. */
function shape(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return `${expression.literal.type.replace('Edm.', '')}:${expression.literal.value}`
    case 'path':
      return expression.names.join('/')
    case 'and':
    case 'or':
      return `(${expression.kind} ${shape(expression.left)} ${shape(expression.right)})`
    case 'not':
      return `(not ${shape(expression.operand)})`
    case 'comparison':
      return `(${expression.operator} ${shape(expression.left)} ${shape(expression.right)})`
    case 'in':
      return `(in ${shape(expression.operand)} ${expression.list.map(({ value }) => value).join()})`
    case 'case':
      return `(${expression.change} ${shape(expression.of)})`
    case 'text':
      return `(${expression.test} ${shape(expression.of)} ${shape(expression.part)})`
    default: {
      const { kind, collection, lambda } = expression
      return `(${kind} ${collection.join('/')}${lambda ? ` ${lambda.variable} ${shape(lambda.predicate)}` : ''})`
    }
  }
}

describe('a filter', () => {
  test.each([
    ["appId eq 'x'", '(eq appId String:x)'],
    ["displayName eq 'O''Brien'", "(eq displayName String:O'Brien)"],
    ["displayName eq ''", '(eq displayName String:)'],
    ["a eq 'x' or b eq 'y' and c eq 'z'", '(or (eq a String:x) (and (eq b String:y) (eq c String:z)))'],
    ["(a eq 'x' or b eq 'y') and c eq 'z'", '(and (or (eq a String:x) (eq b String:y)) (eq c String:z))'],
    ["a eq 'x' and b eq 'y' and c eq 'z'", '(and (and (eq a String:x) (eq b String:y)) (eq c String:z))'],
    ["not startswith(a, 'x') and b eq 'y'", '(and (not (startswith a String:x)) (eq b String:y))'],
    ["NOT(a Eq 'x') AND b eq 'y'", '(and (not (eq a String:x)) (eq b String:y))'],
    ["startsWith(a,'x') eq true", '(eq (startswith a String:x) Boolean:true)'],
    ["a in ('x', 'y')", '(in a x,y)'],
    ["tags/any(t:t eq 'x')", '(any tags t (eq t String:x))'],
    ["keys/all(k:k/usage eq 'Sign')", '(all keys k (eq k/usage String:Sign))'],
    ['tags/any()', '(any tags)'],
    ['info/logoUrl eq null', '(eq info/logoUrl null:null)'],
    ['a gt 1.5 and b lt -2', '(and (gt a Int32:1.5) (lt b Int32:-2))'],
    ['a eq 31D1A4F2-0000-4000-8000-00000000000A', '(eq a Guid:31d1a4f2-0000-4000-8000-00000000000a)'],
    ['a ge 2026-01-02T03:04:05Z', '(ge a DateTimeOffset:1767323045000)'],
    ['a ge 2026-01-02T03:04:05+01:00', '(ge a DateTimeOffset:1767319445000)'],
    ["a eq duration'PT1S'", '(eq a Duration:1000)'],
    ["a eq graph.mutability'ReadOnly'", '(eq a microsoft.graph.mutability:ReadOnly)'],
    ['a ge 2026-01-02', '(ge a DateTimeOffset:1767312000000)'],
    ['accountEnabled', 'accountEnabled'],
  ])('%s is read', (filter, expected) => {
    expect(shape(parseFilter(filter))).toBe(expected)
  })

  test.each([
    [
      "jobtitle ge '!' , accountenabled eq true",
      "Syntax error at position 17 in 'jobtitle ge '!' , accountenabled eq true'.",
    ],
    ['appId eq', "Syntax error at position 8 in 'appId eq'."],
    ["appId 'x'", "Syntax error at position 9 in 'appId 'x''."],
    ["(appId eq 'x'", "Syntax error at position 13 in '(appId eq 'x''."],
    ["appId eq 'x')", "Syntax error at position 13 in 'appId eq 'x')'."],
    ["and appId eq 'x'", "Syntax error at position 3 in 'and appId eq 'x''."],
    ["tags/any(t eq 'x')", "Syntax error at position 13 in 'tags/any(t eq 'x')'."],
    ['a in (b)', "Syntax error at position 7 in 'a in (b)'."],
    ["a/'x' eq 1", "Syntax error at position 5 in 'a/'x' eq 1'."],
    ["region eq 'filter", "There is an unterminated string literal at position 17 in 'region eq 'filter'."],
    ['a eq "x"', `Syntax error: character '"' is not valid at position 5 in 'a eq "x"'.`],
    ['', "Syntax error at position 0 in ''."],
    [
      "a eq duration'soon'",
      "Unrecognized 'Edm.Duration' literal 'duration'soon'' at '5' in 'a eq duration'soon''.",
    ],
    ["a eq duration'P1W'", "Unrecognized 'Edm.Duration' literal 'duration'P1W'' at '5'"],
    ["a eq other'x'", "Syntax error at position 13 in 'a eq other'x''."],
  ])('%s is refused', (filter, message) => {
    expect(() => parseFilter(filter)).toThrow(message)
  })

  test.each([
    ['parentheses', `${'('.repeat(5_000)}a`],
    ['negations', `${'not '.repeat(5_000)}a`],
    ['operands', Array(5_000).fill('a').join(' or ')],
  ])('may not have thousands of %s', (_, filter) => {
    expect(() => parseFilter(filter)).toThrow('Recursion depth exceeded allowed limit.')
  })

  test('may not call what is no function here', () => {
    expect(() => parseFilter("substringof('x', a)")).toThrow(
      "An unknown function with name 'substringof' was found.",
    )
  })
})
