import { describe, expect, test } from 'vitest'
import { openApplication } from '../../test/open-application.js'
import { ApplicationTemplates } from './application-templates.js'

const databricks = '9c9818d2-2900-49e8-8ba4-22688be7c675'

async function open(options: Parameters<typeof openApplication>[0] = {}) {
  const app = await openApplication(options)
  return { ...app, templates: new ApplicationTemplates(app.graph.provisioning.graph.applicationTemplates) }
}

describe('find', () => {
  test('has the one with this name', async () => {
    const { templates } = await open()
    expect(await templates.find('Azure Databricks SCIM Provisioning Connector')).toMatchObject({
      id: databricks,
    })
  })

  test('of no such name tells what comes near', async () => {
    const { templates } = await open()
    await expect(templates.find('AWS Single Sign-on')).rejects.toThrow(
      "The gallery has nothing named 'AWS Single Sign-on'. Near it are 'AWS IAM Identity Center (successor to AWS Single Sign-On)' (21ed01d2-ec13-4e9e-86c1-cd546719ebc4), 'AWS Single-Account Access' (8b1025e4-1dd2-430b-a150-2ef79cd700f5).",
    )
    await expect(templates.find("O'Reilly")).rejects.toThrow(/^The gallery has nothing named 'O''Reilly'\.$/)
  })

  test('still says so when the near ones cannot be listed', async () => {
    const { templates } = await open({
      faults: [
        { match: { operation: 'applicationTemplates.list', nth: 2 }, fault: { kind: 'status', status: 400 } },
      ],
    })
    await expect(templates.find('AWS')).rejects.toThrow("The gallery has nothing named 'AWS'.")
  })

  test('of several with the same name tells their ids', async () => {
    const { connectProvisioning } = await import('../connection/connect-provisioning.js')
    const value = [
      { id: '1', displayName: 'Twin' },
      { id: '2', displayName: 'Twin' },
    ]
    const { graph } = connectProvisioning({ accessToken: 't', fetch: async () => Response.json({ value }) })
    await expect(new ApplicationTemplates(graph.applicationTemplates).find('Twin')).rejects.toThrow(
      "several named 'Twin': 'Twin' (1), 'Twin' (2). Use get(id).",
    )
  })
})

test('get and list read the gallery', async () => {
  const { templates } = await open()
  expect(await templates.get(databricks)).toMatchObject({ id: databricks })
  expect(await templates.list().toArray()).toHaveLength(15)
  expect(await templates.list({ filter: "startswith(displayName,'AWS')" }).toArray()).toHaveLength(2)
})

test('instantiate makes an application and its service principal', async () => {
  const { templates, jobsOf } = await open()
  const made = templates.instantiate(databricks, { displayName: 'Data' })
  const { application, servicePrincipal } = await made
  expect(application).toMatchObject({ displayName: 'Data', applicationTemplateId: databricks })
  expect(servicePrincipal.appId).toBe(application.appId)
  expect((await made.withResponse()).status).toBe(201)
  expect((await jobsOf(servicePrincipal.id).ensure({ templateId: 'dataBricks' })).templateId).toBe(
    'dataBricks',
  )
})

test('what cannot be is refused before any request', async () => {
  const { templates, operations } = await open()
  for (const name of ['', ' ', undefined]) {
    await expect(templates.find(name as string)).rejects.toThrow(TypeError)
    await expect(templates.instantiate(databricks, { displayName: name as string })).rejects.toThrow(
      TypeError,
    )
  }
  await expect(templates.get('aws')).rejects.toThrow(
    '"aws" is not an object id. applicationTemplates.get() needs',
  )
  await expect(templates.instantiate('aws', { displayName: 'x' })).rejects.toThrow(TypeError)
  expect(operations()).toEqual([])
})
