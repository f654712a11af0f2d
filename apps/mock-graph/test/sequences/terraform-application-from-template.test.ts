// azuread_application_from_template and its data source azuread_application_template
// (hashicorp/terraform-provider-azuread@f0169e0e, internal/services/applications): the calls in their order.
import { expect, test } from 'vitest'
import { openGraph } from './client.js'
import { connectTerraform, times } from './terraform.js'

const databricks = '9c9818d2-2900-49e8-8ba4-22688be7c675'

test('an application is made from a template, renamed and destroyed with its service principal', async () => {
  const send = await connectTerraform(openGraph().graph)
  const { body: template } = await send(`GET /v1.0/applicationTemplates/${databricks}`)
  const name = encodeURIComponent(`displayName eq '${template.displayName}'`).replaceAll('%20', '+')
  const found = await send(`GET /v1.0/applicationTemplates?%24filter=${name}`)
  expect(found.body.value).toMatchObject([{ id: databricks }])

  const created = await send(`POST /v1.0/applicationTemplates/${databricks}/instantiate`, {
    displayName: 'Terraform Databricks',
  })
  expect(created).toMatchObject({
    status: 201,
    body: {
      application: { id: expect.any(String), applicationTemplateId: databricks },
      servicePrincipal: { id: expect.any(String), applicationTemplateId: databricks },
    },
  })
  const { application, servicePrincipal } = created.body
  for (let hit = 0; hit < times; hit += 1) {
    const { status, body } = await send(`GET /v1.0/applications/${application.id}`)
    expect([status, body.displayName]).toEqual([200, 'Terraform Databricks'])
  }

  const renamed = await send(`PATCH /v1.0/applications/${application.id}`, { displayName: 'Renamed' })
  expect(renamed.status).toBe(204)
  expect((await send(`GET /v1.0/applications/${application.id}`)).body.displayName).toBe('Renamed')

  // What azuread_service_principal's data source reads besides.
  const metadata = await send(`GET /beta/servicePrincipals/${servicePrincipal.id}?$select=samlMetadataUrl`)
  expect(metadata).toMatchObject({ status: 200, body: { samlMetadataUrl: null } })

  expect((await send(`DELETE /v1.0/applications/${application.id}`)).status).toBe(204)
  for (let hit = 0; hit < times; hit += 1) {
    expect((await send(`GET /v1.0/applications/${application.id}`)).status).toBe(404)
  }
  expect((await send(`GET /v1.0/servicePrincipals/${servicePrincipal.id}`)).status).toBe(404)
})
