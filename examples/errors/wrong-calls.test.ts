import { application, mockProvisioning, target } from '@graph-sync/provisioning/testing'
import { expect, test } from 'vitest'
import { thrownBy } from './thrown-by.ts'
import { whatWentWrong } from './what-went-wrong.ts'
import { wrongCalls } from './wrong-calls.ts'

const answers = {
  'wrong id': '"Contoso HR" is not an object id.',
  'wrong key': 'There is no secret named "baseAddress". Write it "BaseAddress".',
  'missing value': 'SecretToken has no value: it is undefined, not a string.',
  'wrong cloud': 'There is no cloud "germany". Use one of "global", "usGovL4", "usGovL5", "china".',
}

test.each(wrongCalls)('$mistake is told before any request', async ({ mistake, make }) => {
  await using graph = await mockProvisioning({ as: application('Synchronization.ReadWrite.All') })
  const app = graph.provisioning.servicePrincipal(target)
  const told = whatWentWrong(await thrownBy(() => make(app)))
  expect(told).toContain(`Mend the program: ${answers[mistake as keyof typeof answers]}`)
  expect(graph.explain.all()).toEqual([])
})
