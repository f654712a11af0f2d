import { expect, test } from 'vitest'
import { createMockGraph } from './mock-graph.js'

const wrong: [options: unknown, message: string][] = [
  [null, 'createMockGraph() needs its options as an object, but was given null.'],
  ['seed.json', 'createMockGraph() needs its options as an object, but was given "seed.json".'],
  [
    { denial: 'documented' },
    'createMockGraph() has no option "denial". It has seed, denials, explainHeader, ',
  ],
  [{ denials: 'doc' }, `denials must be 'observed' or 'documented', but is "doc".`],
  [{ throttling: 'yes' }, 'throttling must be true or false, but is "yes".'],
  [{ replication: 30 }, 'replication must be an object such as { seconds: 30 }, but is 30.'],
  [{ faults: {} }, 'faults must be a list of fault rules, but is object.'],
  [
    { behaviour: { metadataWrite: 'take' } },
    'behaviour has no option "metadataWrite". It has secretsPut, maskedValue, secretKeys, ',
  ],
  [
    { behaviour: { metadataWrites: 'allow' } },
    `behaviour.metadataWrites must be 'refuse' or 'take', but is "allow".`,
  ],
  [{ behaviour: { secretKeys: true } }, `behaviour.secretKeys must be 'exact' or 'anyCase', but is true.`],
  [{ onEntry: {} }, 'onEntry must be a function, but is object.'],
]
test.each(wrong)('%j is refused at once, with what to do', (options, message) => {
  expect(() => createMockGraph(options as never)).toThrow(TypeError)
  expect(() => createMockGraph(options as never)).toThrow(message)
})

test('an option that is undefined is as good as left out', () => {
  expect(() => createMockGraph({ denials: undefined, clock: undefined } as never)).not.toThrow()
})
