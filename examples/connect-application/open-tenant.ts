import { application, mockProvisioning } from '@graph-sync/provisioning/testing'
import type { Notes } from './connect.ts'

const as = application(
  'Application.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All',
  'Directory.Read.All',
  'Synchronization.ReadWrite.All',
)

/** A tenant without the application. What it waits for moves the clock of the fake, and takes no real time. */
export async function openTenant() {
  const graph = await mockProvisioning({ as })
  const { provisioning } = graph
  const options = {
    template: 'scim',
    displayName: 'Contoso HR',
    secrets: { BaseAddress: 'https://scim.example.com', SecretToken: 'made-up' },
  }
  const printed: string[] = []
  const notes: Notes = { print: (line) => void printed.push(line) }
  const named = async () => {
    const filter = `displayName eq '${options.displayName}'`
    return (await provisioning.graph.servicePrincipals.get({ queryParameters: { filter } }))?.value ?? []
  }
  return {
    graph,
    provisioning,
    options,
    notes,
    printed,
    named,
    [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose](),
  }
}
