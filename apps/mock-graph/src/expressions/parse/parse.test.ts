import { expect, describe as group, test } from 'vitest'
import { run } from '../../../test/run-expression.js'
import { describe } from '../describe.js'
import { ExpressionError } from '../expression-error.js'
import { parse } from './parse.js'

function faultOf(expression: string): { message: string; position: number; stage: string } {
  try {
    parse(expression)
  } catch (error) {
    if (error instanceof ExpressionError) {
      const { message, position, stage } = error
      return { message, position, stage }
    }
    throw error
  }
  throw new Error('It was read.')
}

group('what is wrong with an expression', () => {
  test.each([
    ['', 0, 'Expected an attribute, a text, a number or a function and found the end.'],
    ['Append([mail]', 13, 'Expected , or ) and found the end.'],
    ['Append([mail] ".test")', 14, 'Expected , or ) and found ".test".'],
    ['Append([mail], ".test"))', 23, 'Expected the end of the expression and found ).'],
    ['Append([mail], ".test)', 15, 'The text is not closed: expected ".'],
    ['ToUpper([mail)', 8, 'The name of the attribute is not closed: expected ].'],
    ['ToUpper([ ])', 8, 'Expected the name of an attribute.'],
    ['ToUpper(mail)', 8, `'mail' is neither a function with ( nor an attribute in [ ] nor a text in " ".`],
    ['Uppercase([mail])', 0, "Unknown function 'Uppercase'."],
    ['constructor([mail])', 0, "Unknown function 'constructor'."],
    ['ToLower(Shout([mail]))', 8, "Unknown function 'Shout'."],
    ['Append([mail])', 0, "Append needs its argument 'suffix'."],
    ['Append( , "x")', 0, "Append needs its argument 'source'."],
    ['Trim([a], [b])', 0, 'Too many arguments for Trim: 2 instead of 1.'],
    ['Now([a])', 0, 'Too many arguments for Now: 1 instead of 0.'],
    ['Switch([a], "x", "key")', 0, 'Switch: keys and values must come in pairs.'],
    ['Switch([a], "x")', 0, 'Switch: keys and values must come in pairs.'],
    ['FormatDateTime([a], "yyyy")', 0, "FormatDateTime needs its argument 'outputFormat'."],
    ['FormatDateTime([a], , "M", "d", "y")', 0, 'Too many arguments for FormatDateTime: 5 instead of 4.'],
    ['Append([a], %Domain)', 12, "Unexpected character '%'."],
    ['SelectUniqueValue([a])', 0, 'SelectUniqueValue: it needs at least two rules.'],
    ['Trim(SelectUniqueValue([a], [b]))', 5, 'SelectUniqueValue must not be nested.'],
    ['[a] = [b] = [c]', 10, 'Comparisons cannot be chained.'],
    ['([a])', 0, 'Expected an attribute, a text, a number or a function and found (.'],
    ['[a] + [b]', 4, "Unexpected character '+'."],
    [`${'Trim('.repeat(65)}[a]${')'.repeat(65)}`, 320, 'Functions may be nested 64 deep.'],
  ])('%s', (expression, position, message) => {
    expect(faultOf(expression)).toEqual({ message, position, stage: 'parsing' })
  })
})

test('a switch whose keys and values do not pair is refused', () => {
  expect(faultOf('Switch([a], , "k", "v", "other")').message).toBe(
    'Switch: keys and values must come in pairs.',
  )
})

group('how an expression is read', () => {
  test.each([
    [String.raw`Trim("Company name: \"Contoso\"")`, 'Company name: "Contoso"'],
    [String.raw`Trim("a\\b")`, 'a\\b'],
    [String.raw`Trim("a\d")`, String.raw`a\d`],
    ['Trim("brackets [in] (a) text, too")', 'brackets [in] (a) text, too'],
    [' Append ( [a] , "x" ) ', '1x'],
    ['"constant"', 'constant'],
    ['[a]', '1'],
    // `&` binds closer than a comparison.
    ['"1" & "2" = [a] & "2"', 'True'],
    ['"a" & "b" & "c"', 'abc'],
    ['[a] = "1"', 'True'],
    ['[a] <> "1"', 'False'],
    ['10 > 9', 'True'],
    ['"B" >= "a"', 'False'],
    ['3 <= 3', 'True'],
    ['-1 < &H0', 'True'],
    ['IsPresent([a]) = "true"', 'True'],
    ['CDate("2021-06-30") < Now()', 'True'],
    ['[emails[type eq "work"].value]', 'ann@contoso.com'],
  ])('%s is %s', (expression, result) => {
    expect(run(expression, { a: '1', 'emails[type eq "work"].value': 'ann@contoso.com' })).toEqual([result])
  })
})

test('an expression of ten thousand characters is read, a longer one is not', () => {
  // Entra's reference (2026-04): "The maximum supported length for a single attribute mapping expression is 10,000".
  const expression = `${Array.from({ length: 2_500 }, () => '"x"').join('&')} `
  expect(expression).toHaveLength(10_000)
  expect(run(expression)).toEqual(['x'.repeat(2_500)])
  expect(describe(parse(expression)).parameters).toHaveLength(2_500)
  expect(faultOf(`${expression} `)).toEqual({
    message: 'The expression has 10001 characters, and at most 10000 are supported.',
    position: 10_000,
    stage: 'parsing',
  })
})

test('the tree is the one that Graph documents', () => {
  expect(describe(parse('Replace([preferredLanguage], "-", , , "_", ,  )'))).toEqual({
    expression: 'Replace([preferredLanguage], "-", , , "_", , )',
    name: 'Replace',
    parameters: [
      {
        key: 'source',
        value: {
          expression: '[preferredLanguage]',
          name: 'preferredLanguage',
          parameters: [],
          type: 'Attribute',
        },
      },
      { key: 'Find', value: { expression: '"-"', name: '-', parameters: [], type: 'Constant' } },
      { key: 'Replacement', value: { expression: '"_"', name: '_', parameters: [], type: 'Constant' } },
    ],
    type: 'Function',
  })
})

test('keys of arguments that repeat are the names of the parameters, again and again', () => {
  const tree = describe(parse('Switch([a],,"k1",Trim([b]),"k2","v2")'))
  expect(tree.expression).toBe('Switch([a], , "k1", Trim([b]), "k2", "v2")')
  // As in the schema that a public script puts: fint-education's, for SCIM.
  expect(tree.parameters.map(({ key }) => key)).toEqual(['source', ...Array(4).fill('switchValue')])
})

test('operators are functions of what they join or compare', () => {
  const tree = describe(parse('[a]="x"&[b]'))
  expect(tree).toMatchObject({ expression: '[a]="x" & [b]', name: '=', type: 'Function' })
  expect(tree.parameters.map(({ key, value }) => [key, value.name])).toEqual([
    ['left', 'a'],
    ['right', '&'],
  ])
  expect(tree.parameters[1]?.value.parameters.map(({ key, value }) => [key, value.name])).toEqual([
    ['operand', 'x'],
    ['operand', 'b'],
  ])
})

// docs-contrib, `attributeMappingSource`: the tree has numbers as texts, the expression has not.
test('a number is a text in its own tree', () => {
  const tree = describe(parse('Mid([userPrincipalName], 1, 8)'))
  expect(tree.expression).toBe('Mid([userPrincipalName], 1, 8)')
  expect(tree.parameters.slice(1)).toEqual([
    { key: 'start', value: { expression: '"1"', name: '1', parameters: [], type: 'Constant' } },
    { key: 'length', value: { expression: '"8"', name: '8', parameters: [], type: 'Constant' } },
  ])
})

// How Entra's cloud sync shows `AccountEnabled` of its factory schema (a public troubleshooting page of 2025-06).
test('a condition is named and written as in the schema of cloud sync', () => {
  const expression =
    'IIF(IsPresent([userAccountControl]), IIF(BitAnd([userAccountControl], 2)="0", "True", "False"), Not([accountDisabled]))'
  const tree = describe(parse(expression))
  expect(tree.expression).toBe(expression)
  expect(tree.parameters[0]).toEqual({
    key: 'one',
    value: {
      expression: 'IsPresent([userAccountControl])',
      name: 'IsPresent',
      type: 'Function',
      parameters: [
        {
          key: 'source',
          value: {
            expression: '[userAccountControl]',
            name: 'userAccountControl',
            type: 'Attribute',
            parameters: [],
          },
        },
      ],
    },
  })
})

group('the parameters that arguments are for', () => {
  test.each([
    ['FormatDateTime([d], "yyyyMMdd", "yyyy")', ['source', 'inputFormat', 'outputFormat']],
    ['FormatDateTime([d], , "yyyyMMdd", "yyyy")', ['source', 'inputFormat', 'outputFormat']],
    [
      'FormatDateTime([d], "None", "yyyyMMdd", "yyyy")',
      ['source', 'dateTimeStyles', 'inputFormat', 'outputFormat'],
    ],
    [
      'Replace([a], , "b", "g", , [c], )',
      ['source', 'RegularExpression', 'RegularExpressionGroupName', 'ReplacementPropertyName'],
    ],
    ['Replace([a], "b", , , , , "c")', ['source', 'Find', 'Template']],
    ['Trim([a])', ['source']],
    ['Split([a])', ['source']],
    ['Mid([a], 6)', ['source', 'start']],
  ])('%s', (expression, keys) => {
    expect(describe(parse(expression)).parameters.map(({ key }) => key)).toEqual(keys)
  })
})

test('a function is found whatever the case of its name, and shown as it is called', () => {
  const tree = describe(parse('instr([a], SWITCH([b], , "x", "y"))'))
  expect(tree.expression).toBe('InStr([a], Switch([b], , "x", "y"))')
  expect(tree.name).toBe('InStr')
})

test('a variable is a constant that is written in percent signs', () => {
  expect(describe(parse('Append("@", %DomainFQDN%)')).parameters[1]).toEqual({
    key: 'suffix',
    value: { expression: '%DomainFQDN%', name: '%DomainFQDN%', parameters: [], type: 'Constant' },
  })
})
