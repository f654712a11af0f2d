import {
  createClock,
  createMockGraph,
  defaultSeed,
  type MockGraphOptions,
  type Seed,
} from '@graph-sync/mock-graph'

const [contoso] = defaultSeed.tenants
const scim = contoso?.applications?.find(({ name }) => name === 'scim-target')
const admin = contoso?.applications?.find(({ name }) => name === 'application-admin')
if (!contoso || !scim || !admin?.appId) throw new Error('The default seed lacks what the bench needs.')

const secrets = [
  { key: 'BaseAddress', value: 'https://scim.example.com' },
  { key: 'SecretToken', value: 'not-a-secret' },
]

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** How many, and how many users are in each group. */
export type People = { readonly users: number; readonly groups: number; readonly members: number }

/** One application with a job, and so many users to provision to it. */
export const seedOfUsers = (count: number): Seed => seedOfPeople({ users: count, groups: 0, members: 0 })

/**
 * The same with groups, whose members are the users in turn.
 *
 * @param address Where they are provisioned. Default: somewhere that nobody asks.
 */
export function seedOfPeople(people: People, address = 'https://scim.example.com'): Seed {
  const users = numbers(people.users).map((index) => ({ name: `user-${index}` }))
  const groups = numbers(people.groups).map((index) => ({
    name: `group-${index}`,
    members: numbers(people.members).map(
      (place) => `user-${(index * people.members + place) % people.users}`,
    ),
  }))
  const instance = typeof scim?.servicePrincipal === 'object' ? scim.servicePrincipal : {}
  const target = {
    name: 'target',
    servicePrincipal: {
      ...instance,
      owners: [],
      assigned: [...users, ...groups].map(({ name }) => name),
      secrets: [
        { key: 'BaseAddress', value: address },
        { key: 'SecretToken', value: 'not-a-secret' },
      ],
      jobs: ['scim'],
    },
  }
  return { tenants: [{ ...tenant, applications: [caller, target], users, groups }] }
}

// A service principal has one job of a template.
const jobs = ['scim', 'dataBricks', 'aws', 'GoogleApps', 'Azure2Azure']

/** So many applications, each with secrets and five jobs. */
export function seedOfApplications(count: number): Seed {
  const template = typeof scim?.servicePrincipal === 'object' ? scim.servicePrincipal.template : undefined
  const applications = numbers(count).map((index) => ({
    name: `Application ${index}`,
    servicePrincipal: {
      ...(template !== undefined && { template }),
      secrets,
      jobs,
    },
  }))
  return { tenants: [{ ...tenant, applications: [caller, ...applications] }] }
}

/** So many applications that have nothing but a name. */
export const seedOfNames = (count: number): Seed => ({
  tenants: [
    {
      ...tenant,
      applications: [caller, ...numbers(count).map((index) => ({ name: `Application ${index}` }))],
    },
  ],
})

const tenant = { id: contoso.id ?? '', displayName: contoso.displayName, domain: contoso.domain }
const caller = admin

/** How whoever asks a world signs in: as an application that may do everything. */
export const callerOfWorld = {
  tokenPath: `/${tenant.id}/oauth2/v2.0/token`,
  tokenForm: {
    grant_type: 'client_credentials',
    client_id: caller.appId ?? '',
    client_secret: caller.clientSecret ?? '',
    scope: 'https://graph.microsoft.com/.default',
  },
} as const

/** A fake whose clock stands still until it is moved, and a signed-in caller. */
export async function openWorld(seed: Seed, options: MockGraphOptions = {}) {
  const clock = createClock()
  clock.freeze()
  const graph = createMockGraph({ ...options, seed, clock })
  const body = new URLSearchParams(callerOfWorld.tokenForm)
  const url = `https://login.microsoftonline.com${callerOfWorld.tokenPath}`
  const answer = await graph.fetch(new Request(url, { method: 'POST', body }))
  const { access_token } = (await answer.json()) as { access_token: string }
  const send = async (method: string, path: string): Promise<unknown> => {
    const headers = { authorization: `Bearer ${access_token}` }
    const request = new Request(`https://graph.microsoft.com/v1.0${path}`, { method, headers })
    const response = await graph.fetch(request)
    return response.status === 204 ? undefined : response.json()
  }
  return { graph, clock, send }
}
