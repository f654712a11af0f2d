import { describeType, objectIn } from './describe-type.ts'
import {
  type Body,
  type Document,
  follow,
  methods,
  nameOf,
  type Operation,
  type Parameter,
  type Reference,
  type Schema,
} from './document.ts'

/**
 * One thing that a document says. `part` is empty for the subject itself, `is` where there is nothing to say of it. A demand is asked of callers: a new one breaks
 * them, a lost one does not.
 */
export type Fact = { key: string; subject: string; part: string; is: string; demand: boolean }

/** Everything a document says about operations and schemas, as far as clients notice. */
export function listFacts(document: Document): Fact[] {
  return [
    ...listOperations(document).flatMap((one) => operationFacts(document, one)),
    ...schemaFacts(document),
  ]
}

export type ListedOperation = { name: string; path: string; operation: Operation; parameters: Parameter[] }

export function listOperations(document: Document): ListedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      return {
        name: `${method.toUpperCase()} ${path}`,
        path,
        operation,
        parameters: parameters.map((one) => follow<Parameter>(document, one)),
      }
    }),
  )
}

function operationFacts(document: Document, { name, operation, parameters }: ListedOperation): Fact[] {
  const fact = factsOf(name)
  const facts = [fact('', '')]
  for (const { in: place, name: called, required, schema } of parameters) {
    facts.push(fact(`${place} parameter ${called}`, describeType(schema)))
    if (required && place !== 'path') facts.push(fact(`${place} parameter ${called} required`, '', true))
  }
  const { requestBody, responses = {} } = operation
  if (requestBody) facts.push(...contentFacts(fact, 'body', follow<Body>(document, requestBody)))
  for (const [status, response] of Object.entries(responses)) {
    const role = status.startsWith('2') ? 'answer' : 'error'
    facts.push(...contentFacts(fact, role, follow<Body>(document, response)))
  }
  const { nextLinkName } = operation['x-ms-pageable'] ?? {}
  if (nextLinkName) facts.push(fact('next page', nextLinkName))
  return facts
}

function contentFacts(fact: FactMaker, role: string, { content = {} }: Body): Fact[] {
  return Object.entries(content).flatMap(([type, { schema = {} }]) => {
    const part = `${role} ${type}`
    // A page of a list has a base and the list beside it.
    const whole = schema.allOf && schema.allOf.length > 1 ? schema.allOf : [schema]
    return whole.flatMap((one) =>
      one.properties ? propertyFacts(fact, part, one) : [fact(part, describeType(one))],
    )
  })
}

function schemaFacts({ components }: Document): Fact[] {
  const schemas = Object.entries((components?.schemas ?? {}) as Record<string, Schema>)
  return schemas.flatMap(([name, schema]) => {
    const fact = factsOf(name)
    if (schema.enum) {
      const kind = schema['x-ms-enum-flags']?.isFlags ? 'flags' : 'an enum'
      const members = schema.enum.flatMap((member) => (member === null ? [] : fact(`member ${member}`, '')))
      return [fact('', kind), ...members]
    }
    const parts = schema.allOf ?? [schema]
    const bases = parts.flatMap(({ $ref }) => $ref ?? []).map((base) => fact(`extends ${nameOf(base)}`, ''))
    const plain = parts.every(({ $ref, type }) => $ref || type === 'object')
    const itself = fact('', plain ? 'a type' : describeType(schema))
    return [itself, ...bases, ...parts.flatMap((part) => propertyFacts(fact, 'property', part))]
  })
}

function propertyFacts(fact: FactMaker, part: string, { properties = {}, required = [] }: Schema): Fact[] {
  const facts = Object.entries(properties).flatMap(([name, property]) => {
    const inner = objectIn(property)
    const path = `${part} ${name}`
    return [fact(path, describeType(property)), ...(inner ? propertyFacts(fact, path, inner) : [])]
  })
  return [...facts, ...required.map((name) => fact(`${part} ${name} required`, '', true))]
}

type FactMaker = ReturnType<typeof factsOf>

const factsOf = (subject: string) => {
  // However a parameter in a path is called, it is the same operation.
  const shape = subject.replace(/\{[^}]+\}/g, '{}')
  return (part: string, is: string, demand = false): Fact => ({
    key: `${shape}\n${part}`,
    subject,
    part,
    is,
    demand,
  })
}

/** The schemas that operations reach, but for what only a discriminator names. */
export function reachSchemas(document: Document, operations: readonly Operation[]): Set<string> {
  const reached = new Set<string>()
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { $ref, discriminator, ...rest } = node as Partial<Reference> & Record<string, unknown>
    if ($ref !== undefined && !reached.has($ref)) {
      reached.add($ref)
      look(follow(document, { $ref }))
    }
    for (const value of Object.values(rest)) look(value)
  }
  look(operations)
  return new Set([...reached].filter((one) => one.includes('/schemas/')).map(nameOf))
}
