import { ExpressionError } from '../expression-error.js'
import { type ExpressionFunction, parameterAt } from '../functions/expression-function.js'
import { functions, knownNames } from '../functions/functions.js'
import { parametersFor } from '../functions/parameters-for.js'
import type { Call, Constant, Node } from './syntax.js'
import { type Token, tokenize } from './tokenize-expression.js'

/** Entra's reference for writing expressions, "maximum supported length". */
const longest = 10_000

/** Deeper than any mapping nests, and not so deep that the stack ends. */
const deepest = 64

/**
 * Reads an expression. A comparison binds looser than `&`; functions are found whatever the
 * case of their names. Throws {@link ExpressionError} with the place of what is wrong, also for functions nobody knows,
 * wrong numbers of arguments and more than 10,000 characters.
 */
export function parse(text: string): Node {
  if (text.length > longest) {
    throw error(
      `The expression has ${text.length} characters, and at most ${longest} are supported.`,
      longest,
    )
  }
  const parser = new Parser(tokenize(text))
  const node = parser.operand(0)
  parser.expect('end', 'the end of the expression')
  return node
}

class Parser {
  #next = 0

  constructor(private readonly tokens: readonly Token[]) {}

  /** Anything that has a value: one comparison at most. */
  operand(depth: number): Node {
    const left = this.#joined(depth)
    const comparator = this.#comparator()
    if (!comparator) return left
    const right = this.#joined(depth)
    const again = this.#comparator()
    if (again) throw error('Comparisons cannot be chained.', again.position)
    return { kind: 'comparison', operator: comparator.operator, left, right, position: left.position }
  }

  expect(kind: Token['kind'], wanted: string): void {
    const token = this.#take()
    if (token.kind !== kind) throw error(`Expected ${wanted} and found ${describe(token)}.`, token.position)
  }

  #joined(depth: number): Node {
    const first = this.#primary(depth)
    const operands = [first]
    while (this.#peek().kind === '&') {
      this.#take()
      operands.push(this.#primary(depth))
    }
    return operands.length === 1 ? first : { kind: 'joining', operands, position: first.position }
  }

  #primary(depth: number): Node {
    const token = this.#take()
    const { position } = token
    if (token.kind === 'attribute' || token.kind === 'variable') {
      return { kind: token.kind, name: token.name, position }
    }
    if (token.kind === 'text' || token.kind === 'number') {
      return { kind: 'constant', value: token.value, text: token.text, position }
    }
    if (token.kind !== 'name') {
      throw error(
        `Expected an attribute, a text, a number or a function and found ${describe(token)}.`,
        position,
      )
    }
    return this.#peek().kind === '('
      ? this.#call(token.name, position, depth)
      : bareName(token.name, position)
  }

  #call(written: string, position: number, depth: number): Call {
    if (depth >= deepest) throw error(`Functions may be nested ${deepest} deep.`, position)
    const [name, definition] = definitionOf(written, position)
    if (definition.onlyAtTop && depth > 0) throw error(`${name} must not be nested.`, position)
    this.#take()
    const parameters = this.#parameters(depth + 1)
    checkParameters(name, definition, parameters, position)
    return { kind: 'call', name, parameters, position }
  }

  #parameters(depth: number): (Node | undefined)[] {
    const parameters: (Node | undefined)[] = []
    if (this.#peek().kind === ')') {
      this.#take()
      return parameters
    }
    for (;;) {
      const { kind } = this.#peek()
      parameters.push(kind === ',' || kind === ')' ? undefined : this.operand(depth))
      const token = this.#take()
      if (token.kind === ')') return parameters
      if (token.kind !== ',') throw error(`Expected , or ) and found ${describe(token)}.`, token.position)
    }
  }

  #comparator() {
    const token = this.#peek()
    if (token.kind !== 'comparator') return undefined
    this.#take()
    return token
  }

  #peek(): Token {
    return this.tokens[Math.min(this.#next, this.tokens.length - 1)] as Token
  }

  #take(): Token {
    const token = this.#peek()
    this.#next++
    return token
  }
}

// The reference calls the syntax case-sensitive, but Microsoft's own pages write Instr( and switch(, and both work.
const definitions = new Map(
  Object.entries(functions).map(([name, definition]) => [name.toLowerCase(), [name, definition] as const]),
)

function definitionOf(name: string, position: number): readonly [name: string, ExpressionFunction] {
  const found = definitions.get(name.toLowerCase())
  if (found) return found
  throw error(`Unknown function '${name}'.`, position)
}

function checkParameters(
  name: string,
  definition: ExpressionFunction,
  given: readonly (Node | undefined)[],
  position: number,
): void {
  const { objection } = definition
  const parameters = parametersFor(definition, given)
  const count = Math.max(given.length, parameters.findLastIndex(({ required }) => required) + 1)
  for (let index = 0; index < count; index++) {
    const parameter = parameterAt(parameters, index)
    if (!parameter)
      throw error(
        `Too many arguments for ${name}: ${given.length} instead of ${parameters.length}.`,
        position,
      )
    if (parameter.required && !given[index])
      throw error(`${name} needs its argument '${parameter.name}'.`, position)
  }
  const wrong = objection?.(given.length)
  if (wrong) throw error(`${name}: ${wrong}.`, position)
}

function bareName(name: string, position: number): Constant {
  if (knownNames.includes(name)) return { kind: 'constant', value: name, text: name, position }
  throw error(`'${name}' is neither a function with ( nor an attribute in [ ] nor a text in " ".`, position)
}

function describe(token: Token): string {
  switch (token.kind) {
    case 'end':
      return 'the end'
    case 'attribute':
      return `[${token.name}]`
    case 'variable':
      return `%${token.name}%`
    case 'text':
    case 'number':
      return token.text
    case 'name':
      return `'${token.name}'`
    case 'comparator':
      return token.operator
    default:
      return token.kind
  }
}

const error = (message: string, position: number) => new ExpressionError('parsing', message, position)
