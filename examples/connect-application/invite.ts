import type { Provisioning } from '@graph-sync/provisioning'

/** Lets people be provisioned, and another administrator look after the application. */
export async function invite(
  provisioning: Provisioning,
  { servicePrincipalId, people, owner }: { servicePrincipalId: string; people: string[]; owner: string },
): Promise<string[]> {
  const app = provisioning.servicePrincipal(servicePrincipalId)
  for (const principalId of people) await app.grants.assign({ principalId })
  await app.owners.add(owner)
  const owners = await app.owners.list().toArray()
  return owners.map(({ id }) => id ?? '')
}
