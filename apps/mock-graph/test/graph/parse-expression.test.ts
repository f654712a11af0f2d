import { describe, expect, test } from 'vitest'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { createMockGraph } from '../../src/index.js'
import { connect } from '../connect.js'

// Made once: they take longer than a test.
const keys = generateSigningKeys()

const templates = [
  '/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/templates',
  '/applications/bbbbbbbb-0000-4000-8000-000000000001/synchronization/templates',
]

const context = 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.parseExpressionResponse'

async function parse(body: unknown, base = templates[0]) {
  const call = await connect(createMockGraph({ signingKeys: () => keys }), 'application-admin')
  return call('POST', `${base}/scim/schema/parseExpression`, body)
}

const person = {
  definition: null,
  properties: [
    { key: 'preferredLanguage', value: 'EN-US' },
    { key: 'proxyAddresses', value: '' },
    { key: 'IsSoftDeleted', value: 'False' },
    { key: 'appRoleAssignments', 'value@odata.type': '#Collection(String)', value: ['Admin', 'User'] },
  ],
}

describe('parseExpression', () => {
  test.each(templates)('answers as documented below %s', async (base) => {
    const expression = 'Replace([preferredLanguage], "-", , , "_", ,  )'
    const { status, body } = await parse(
      { expression, testInputObject: person, targetAttributeDefinition: null },
      base,
    )
    expect(status).toBe(200)
    expect(body).toEqual({
      '@odata.context': context,
      error: null,
      evaluationSucceeded: true,
      evaluationResult: ['EN_US'],
      parsedExpression: {
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
      },
      parsingSucceeded: true,
    })
  })

  test.each([
    ['[appRoleAssignments]', ['Admin', 'User']],
    ['Switch([IsSoftDeleted], , "False", "True", "True", "False")', ['True']],
    ['[proxyAddresses]', ['']],
    ['[manager]', []],
    ['DefaultDomain()', ['contoso.example']],
    ['Append("@", %DomainFQDN%)', ['@contoso.example']],
    ['Trim([appRoleAssignments])', ['Admin', 'User']],
    // It looks ahead, as a default mapping to Active Directory does.
    ['Replace([preferredLanguage], , "^.*?-(?=US)", , "", , )', ['US']],
  ])('%s gives %j', async (expression, result) => {
    const { body } = await parse({ expression, testInputObject: person })
    expect(body).toMatchObject({ evaluationSucceeded: true, evaluationResult: result, error: null })
  })

  test('draws what is random from the environment', async () => {
    const { body } = await parse({ expression: 'RandomString(12,4,0,4,4)', testInputObject: person })
    expect(body.evaluationResult[0]).toMatch(/^[a-zA-Z0-9]{12}$/)
  })

  test('evaluates nothing without a test object', async () => {
    const { status, body } = await parse({ expression: 'ToUpper([mail])' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      parsingSucceeded: true,
      evaluationSucceeded: false,
      evaluationResult: [],
      error: null,
    })
  })

  test('says in a success that an expression cannot be read', async () => {
    const { status, body } = await parse({ expression: 'Append([mail]', testInputObject: person })
    expect(status).toBe(200)
    expect(body).toEqual({
      '@odata.context': context,
      error: {
        code: 'ExpressionParsingFailed',
        message: 'Expected , or ) and found the end. Position: 13.',
        target: 'expression',
        details: [],
        innerError: null,
      },
      evaluationSucceeded: false,
      evaluationResult: [],
      parsedExpression: null,
      parsingSucceeded: false,
    })
  })

  test('says in a success that an expression cannot be evaluated', async () => {
    const { status, body } = await parse({
      expression: 'ToLower([appRoleAssignments])',
      testInputObject: person,
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      error: {
        code: 'ExpressionEvaluationFailed',
        message: 'ToLower: expected one value and got 2. Position: 0.',
      },
      evaluationSucceeded: false,
      parsingSucceeded: true,
      parsedExpression: { name: 'ToLower' },
    })
  })

  test.each([
    [{}, 'Property expression in payload'],
    [{ expression: 1 }, 'Property expression in payload'],
    [{ expression: '[a]', testInputObject: [] }, "An unexpected 'StartArray' node"],
    [
      { expression: '[a]', testInputObject: { properties: [{ key: 'a', value: {} }] } },
      'Property value in payload',
    ],
    [
      { expression: '[a]', input: {} },
      "The parameter 'input' in the request payload is not a valid parameter",
    ],
  ])('refuses %j', async (request, message) => {
    const { status, body } = await parse(request)
    expect(status).toBe(400)
    expect(body.error.message).toContain(message)
  })
})
