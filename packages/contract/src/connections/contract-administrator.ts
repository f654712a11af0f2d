/** Least permissions of the contract: make and delete applications, see which tenant it is. */
const permissions = [
  'Application.ReadWrite.OwnedBy',
  'Synchronization.ReadWrite.All',
  'Organization.Read.All',
]

/** The application that makes and owns others, as a seed of the fake has it. */
export const contractAdministrator = (clientId: string, clientSecret: string) => ({
  name: 'contract-administrator',
  ...{ appId: clientId, clientSecret },
  permissions: { application: permissions },
})
