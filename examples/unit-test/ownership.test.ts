import { GraphError } from '@graph-sync/provisioning'
import { application, mockProvisioning, other, target } from '@graph-sync/provisioning/testing'
import { expect, test } from 'vitest'

test('our agent reaches only the application it owns', async () => {
  await using graph = await mockProvisioning({
    as: application('Application.ReadWrite.OwnedBy', { owns: [target] }),
  })
  await graph.provisioning
    .servicePrincipal(target)
    .secrets.replace({ BaseAddress: 'https://scim.example.com' })
  expect(graph.secretsOf(target)).toEqual({ BaseAddress: 'https://scim.example.com' })

  await expect(graph.provisioning.servicePrincipal(other).secrets.replace({})).rejects.toThrow(GraphError)
  expect(graph.explain.last()).toMatchObject({ effect: 'deny', reason: 'not-owner' })
})
