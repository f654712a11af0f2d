import { application, mockProvisioning } from '@graph-sync/provisioning/testing'
import { expect, test } from 'vitest'
import { listJobs, pageOfJobs } from './list-jobs.ts'

test('jobs are listed, whole or page by page', async () => {
  await using graph = await mockProvisioning({
    as: application('Application.ReadWrite.All', 'Synchronization.ReadWrite.All'),
  })
  const { applicationTemplates, servicePrincipal } = graph.provisioning
  const { id } = await applicationTemplates.find('Active Directory to Azure Active Directory Provisioning')
  const made = await applicationTemplates.instantiate(id ?? '', { displayName: 'corp.contoso.example' })
  const app = servicePrincipal(made.servicePrincipal.id)
  for (const templateId of ['AD2AADProvisioning', 'AD2AADPasswordHash']) await app.jobs.create({ templateId })

  expect(await listJobs(app)).toEqual([
    'AD2AADProvisioning: NotConfigured, Disabled',
    'AD2AADPasswordHash: NotConfigured, Disabled',
  ])
  const first = await pageOfJobs(app, 1)
  expect(first.templates).toEqual(['AD2AADProvisioning'])
  expect(await pageOfJobs(app, 1, first.next)).toEqual({ templates: ['AD2AADPasswordHash'], next: undefined })
})
