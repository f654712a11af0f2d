import { describe } from '../../../expressions/describe.js'
import { evaluate } from '../../../expressions/evaluate/evaluate.js'
import type { EvaluationContext } from '../../../expressions/evaluate/evaluation-context.js'
import { toTexts, type Value } from '../../../expressions/evaluate/expression-value.js'
import { tenantEnvironment } from '../../../expressions/evaluate/tenant-environment.js'
import { ExpressionError } from '../../../expressions/expression-error.js'
import { parse } from '../../../expressions/parse/parse.js'
import type { Node } from '../../../expressions/parse/syntax.js'
import { bodyObject } from '../../bodies/body-object.js'
import type { GraphCall } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { graphErrors } from '../../errors/graph-errors.js'
import type { FindSchema } from './schema-at.js'

/**
 * `POST …/schema/parseExpression`. A bad expression is answered 200 like a good one; that, and the form of `error`, is
 * *assumed*. Without a test object nothing is evaluated.
 */
export const parseExpressionOf = (resolve: FindSchema) =>
  defineOperation({
    resolve,
    body: readRequest,
    handle: (call) => {
      const context = { '@odata.context': `${call.root}/$metadata#microsoft.graph.parseExpressionResponse` }
      return { status: 200, body: { ...context, ...judge(call.body, call) } }
    },
  })

/** An expression, and the attributes of the object it is tried on. */
type Request = { readonly expression: string; readonly attributes: ReadonlyMap<string, Value> | null }

function readRequest(body: unknown): Request {
  const { expression, testInputObject: input } = bodyObject(body)
  if (typeof expression !== 'string') throw graphErrors.schemaMismatch('expression')
  return { expression, attributes: input === undefined || input === null ? null : readInput(input) }
}

function judge({ expression, attributes }: Request, call: GraphCall) {
  const nothing = { evaluationSucceeded: false, evaluationResult: [] as string[], error: null }
  const parsed = attempt(() => parse(expression))
  if ('error' in parsed) return { ...nothing, ...parsed, parsedExpression: null, parsingSucceeded: false }
  const answer = { ...nothing, parsedExpression: describe(parsed.value), parsingSucceeded: true }
  if (!attributes) return answer
  const found = attempt(() => results(parsed.value, contextOf(attributes, call)))
  if ('error' in found) return { ...answer, ...found }
  return { ...answer, evaluationSucceeded: true, evaluationResult: found.value }
}

const results = (node: Node, context: EvaluationContext): string[] => {
  const value = evaluate(node, context)
  // "" is a value of its own here, though not among the several values of an attribute.
  return value === '' ? [''] : [...toTexts(value)]
}

function attempt<T>(run: () => T): { value: T } | { error: Record<string, unknown> } {
  try {
    return { value: run() }
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    const code = error.stage === 'parsing' ? 'ExpressionParsingFailed' : 'ExpressionEvaluationFailed'
    const message = `${error.message} Position: ${error.position}.`
    return { error: { code, message, target: 'expression', details: [], innerError: null } }
  }
}

function contextOf(
  attributes: ReadonlyMap<string, Value>,
  { directory, environment: { now, newId } }: GraphCall,
): EvaluationContext {
  return {
    ...tenantEnvironment(directory.domain, now, newId),
    attribute: (name) => attributes.get(name) ?? null,
    isTaken: () => false,
  }
}

function readInput(input: unknown): ReadonlyMap<string, Value> {
  const { properties = [] } = bodyObject(input)
  if (!Array.isArray(properties)) throw graphErrors.schemaMismatch('properties')
  return new Map(
    properties.map((item) => {
      const { key, value } = bodyObject(item)
      if (typeof key !== 'string') throw graphErrors.schemaMismatch('key')
      return [key, readValue(value)] as const
    }),
  )
}

function readValue(value: unknown): Value {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
  throw graphErrors.schemaMismatch('value')
}
