import { describe, expect, test } from 'vitest'
import { type OperationId, operations } from '../../src/generated/operations.js'
import type { MockGraph } from '../../src/index.js'
import { explain } from '../../src/journal/explanation.js'
import { connect } from '../connect.js'
import { openProvisionedApp } from '../provisioned-app.js'

// docs/discoveries/metadata-writes.md
const reported = ['jobs.schema.update', 'jobs.update', 'templates.schema.update']
const alike = [
  'jobs.schema.directories.update',
  'templates.schema.directories.update',
  'jobs.bulkUpload.update',
  'templates.update',
]
const refused = [...reported, ...alike]
  .flatMap((id) => [id, `${id}.app`])
  .filter((id) => Object.hasOwn(operations, id) && id !== 'templates.update.app') as OperationId[]

const application = 'bbbbbbbb-0000-4000-8000-000000000001'

async function open() {
  const place = await openProvisionedApp({ explainHeader: true })
  const job = await place.createJob()
  const filled = (path: string) =>
    path
      .replace('{servicePrincipal-id}', place.target)
      .replace('{application-id}', application)
      .replace('{synchronizationJob-id}', job)
      .replace('{synchronizationTemplate-id}', 'scim')
      .replace('{directoryDefinition-id}', 'any')
  return { ...place, job, filled }
}

/** Everything but who signed in, which every call may add to. */
const stateOf = (graph: MockGraph) =>
  JSON.stringify(graph.snapshot(), (name, value) => (name === 'signIns' ? undefined : value))

describe('a write that is only in the metadata', () => {
  test.each(refused)('%s is an address that the backend does not know', async (id) => {
    const { call, filled, graph, directory } = await open()
    const before = stateOf(graph)
    const { path } = operations[id]
    const { status, body, headers } = await call('PATCH', filled(path), { anything: 'at all' })
    expect(status).toBe(404)
    expect(body.error.code).toBe('UnknownError')
    const backend = filled(path.slice(1).replaceAll(/\/(\{[\w-]+\})/g, "('$1')"))
    expect(JSON.parse(body.error.message)).toEqual({
      Message: `No HTTP resource was found that matches the request URI 'https://syncfabric.windowsazure.com/api/${backend}?api-version=2.0'.`,
    })
    expect(stateOf(graph)).toBe(before)
    const { effect, explanation } = explain(graph.journal.last()!, directory)
    expect(effect).toBe('allow')
    expect(explanation).toContain('The service has no PATCH here')
    expect(explanation).toContain('instead')
    expect(decodeURIComponent(headers.get('x-mock-graph-explanation') ?? '')).toContain(explanation)
  })

  test('on beta, too, and in the words of the reports', async () => {
    const { call, target, job, base } = await open()
    const { status, body } = await call('PATCH', `/beta${base}/jobs/${job}/schema`, {})
    expect(status).toBe(404)
    expect(body.error.message).toBe(
      `{"Message":"No HTTP resource was found that matches the request URI 'https://syncfabric.windowsazure.com/api/servicePrincipals('${target}')/synchronization/jobs('${job}')/schema?api-version=2.0'."}`,
    )
  })

  test('of a schema is told to be a PUT, which works', async () => {
    const { at, job, graph, directory } = await open()
    const { body: schema } = await at('GET', `/jobs/${job}/schema`)
    expect((await at('PATCH', `/jobs/${job}/schema`, schema)).status).toBe(404)
    expect(explain(graph.journal.last()!, directory).explanation).toContain('PUT instead')
    expect((await at('PUT', `/jobs/${job}/schema`, schema)).status).toBe(204)
  })

  test('of a template works through the application, where it is documented', async () => {
    const { call } = await open()
    const path = `/applications/${application}/synchronization/templates/scim`
    expect((await call('PATCH', path, { id: 'scim' })).status).toBe(204)
  })

  test('is not told to who may not write', async () => {
    const { base, job, graph } = await open()
    const stranger = await connect(graph, 'no-grants')
    expect((await stranger('PATCH', `${base}/jobs/${job}/schema`, {})).status).toBe(401)
  })
})
