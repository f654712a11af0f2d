import type { CaseChange, Comparison, Expression, TextTest } from './filter-expression.js'
import { type Literal, ODataSyntaxError, type Token, tokenize } from './tokenize-filter.js'

// Binding powers of OData 4.01 (part 2, 5.1.1.17), weakest first. `not` binds tighter than all of these.
const powers: ReadonlyMap<string, number> = new Map([
  ['or', 1],
  ['and', 2],
  ...['eq', 'ne'].map((operator) => [operator, 3] as const),
  ...['gt', 'ge', 'lt', 'le', 'in'].map((operator) => [operator, 4] as const),
])
const tightest = 5
const textTests: ReadonlySet<string> = new Set<TextTest>(['startswith', 'endswith', 'contains'])
const caseChanges: ReadonlySet<string> = new Set<CaseChange>(['tolower', 'toupper'])

/** More operands than any address can need, and few enough for the stack. */
const limit = 500

/** Parses a `$filter`. Throws an {@link ODataSyntaxError}, worded as the OData library words it. */
export function parseFilter(filter: string): Expression {
  return new FilterParser(filter).parse()
}

/** A Pratt parser: an operand, then operators for as long as they bind tightly enough. */
class FilterParser {
  readonly #tokens: readonly Token[]
  #next = 0
  #operands = 0

  constructor(readonly filter: string) {
    this.#tokens = tokenize(filter)
  }

  parse(): Expression {
    const expression = this.#expression(0)
    this.#expect('end')
    return expression
  }

  #expression(power: number): Expression {
    let left = this.#operand()
    for (;;) {
      const operator = this.#operator()
      const binding = powers.get(operator) ?? 0
      if (binding <= power) return left
      this.#next += 1
      left =
        operator === 'in'
          ? { kind: 'in', operand: left, list: this.#list() }
          : combine(operator, left, this.#expression(binding))
    }
  }

  #operand(): Expression {
    this.#operands += 1
    if (this.#operands > limit) throw new ODataSyntaxError('Recursion depth exceeded allowed limit.')
    const token = this.#take()
    if (token.kind === 'literal') return { kind: 'literal', literal: token.value }
    if (token.kind === '(') {
      const inner = this.#expression(0)
      this.#expect(')')
      return inner
    }
    if (token.kind !== 'name') throw this.#syntax(token)
    const word = token.text.toLowerCase()
    if (word === 'not') return { kind: 'not', operand: this.#expression(tightest) }
    if (powers.has(word)) throw this.#syntax(token)
    return this.#peek().kind === '(' ? this.#call(token.text) : this.#path(token.text)
  }

  #path(first: string): Expression {
    const names = [first]
    while (this.#accept('/')) {
      const name = this.#name()
      const lambda = name.toLowerCase()
      if ((lambda === 'any' || lambda === 'all') && this.#peek().kind === '(')
        return this.#lambda(lambda, names)
      names.push(name)
    }
    return { kind: 'path', names }
  }

  #lambda(kind: 'any' | 'all', collection: readonly string[]): Expression {
    this.#expect('(')
    if (kind === 'any' && this.#accept(')')) return { kind, collection }
    const variable = this.#name()
    this.#expect(':')
    const predicate = this.#expression(0)
    this.#expect(')')
    return { kind, collection, lambda: { variable, predicate } }
  }

  #call(name: string): Expression {
    const test = name.toLowerCase()
    if (caseChanges.has(test)) return this.#caseChange(test as CaseChange)
    if (!textTests.has(test)) {
      throw new ODataSyntaxError(
        `An unknown function with name '${name}' was found. This may also be a function import or a key lookup on a navigation property, which is not allowed.`,
      )
    }
    this.#expect('(')
    const of = this.#expression(0)
    this.#expect(',')
    const part = this.#expression(0)
    this.#expect(')')
    return { kind: 'text', test: test as TextTest, of, part }
  }

  #caseChange(change: CaseChange): Expression {
    this.#expect('(')
    const of = this.#expression(0)
    this.#expect(')')
    return { kind: 'case', change, of }
  }

  #list(): Literal[] {
    this.#expect('(')
    const list: Literal[] = []
    do {
      const token = this.#take()
      if (token.kind !== 'literal') throw this.#syntax(token)
      list.push(token.value)
    } while (this.#accept(','))
    this.#expect(')')
    return list
  }

  #operator(): string {
    const token = this.#peek()
    return token.kind === 'name' ? token.text.toLowerCase() : ''
  }

  #name(): string {
    const token = this.#take()
    if (token.kind !== 'name') throw this.#syntax(token)
    return token.text
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', end: this.filter.length }
  }

  #take(): Token {
    const token = this.#peek()
    this.#next += 1
    return token
  }

  #accept(kind: Token['kind']): boolean {
    if (this.#peek().kind !== kind) return false
    this.#next += 1
    return true
  }

  #expect(kind: Token['kind']): void {
    const token = this.#take()
    if (token.kind !== kind) throw this.#syntax(token)
  }

  // The place is the end of the token: microsoft-graph-explorer-v4#3227 shows 17 for a comma that stands at 16.
  #syntax({ end }: Token) {
    return new ODataSyntaxError(`Syntax error at position ${end} in '${this.filter}'.`)
  }
}

const combine = (operator: string, left: Expression, right: Expression): Expression =>
  operator === 'and' || operator === 'or'
    ? { kind: operator, left, right }
    : { kind: 'comparison', operator: operator as Comparison, left, right }
