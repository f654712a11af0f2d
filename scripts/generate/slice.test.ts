import { expect, test } from 'vitest'
import { type ListedOperation, listOperations, readDescription } from './description.ts'

const description = readDescription()
const { slice } = description

// Kiota takes an answer whose reference leads nowhere for bytes, and says nothing.
test('every reference of the slice leads somewhere', () => {
  const lost: string[] = []
  JSON.stringify(slice, (key, value) => {
    if (key === '$ref' && find(slice, value) === undefined) lost.push(value)
    return value
  })
  expect(lost).toEqual([])
})

// Mocks that take the first path that fits would answer one object for a page.
test('a path stands before those with a parameter in its place', () => {
  const paths = listOperations(description).map(({ path }: ListedOperation) => path)
  const late = paths.filter((path, index) => paths.slice(0, index).some((before) => hides(before, path)))
  expect(late).toEqual([])
})

// oapi-codegen makes one Go type of each, by its name.
test('no body that is described in place has the name of an answer', () => {
  const { requestBodies = {}, responses = {} } = slice.components
  const inPlace = Object.entries(requestBodies).filter(([, { content = {} }]) =>
    Object.values(content).some(({ schema }) => !schema?.$ref),
  )
  expect(inPlace.map(([name]) => name).filter((name) => name in responses)).toEqual([])
})

function find(document: unknown, reference: string): unknown {
  const names = reference.split('/').slice(1)
  return names.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document)
}

/** Whether a request for `path` is one for `before`, too. */
function hides(before: string, path: string): boolean {
  const [fixed, other] = [before.split('/'), path.split('/')]
  if (before === path || fixed.length !== other.length) return false
  return fixed.every((segment, index) => segment === other[index] || segment.startsWith('{'))
}
