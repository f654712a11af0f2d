import { type MockProvisioning, mockProvisioning, target, user } from '@graph-sync/provisioning/testing'
import type { Peer } from '../peer.ts'
import type { Person, Wanted } from './person.ts'

export type Dialect = 'default' | 'aadOptscim062020'

/** A directory whose job provisions into a server, what is changed in it, and what the server should have. */
export type Employer = AsyncDisposable & {
  readonly graph: MockProvisioning
  readonly wanted: Wanted
  hire(name: string, facts: Facts): Promise<void>
  change(name: string, facts: Partial<Facts>): Promise<void>
  assign(name: string, isAssigned: boolean): Promise<void>
  remove(name: string): Promise<void>
  restore(name: string): Promise<void>
  purge(name: string): Promise<void>
  found(name: string, displayName: string, members: readonly string[]): Promise<void>
  rename(name: string, displayName: string): Promise<void>
  join(name: string, member: string): Promise<void>
  leave(name: string, member: string): Promise<void>
  dissolve(name: string): Promise<void>
  /** Runs the next cycle: one that looks at everybody anew, if asked. Tells what came of whom. */
  cycle(isRestart?: boolean): Promise<readonly Told[]>
}

/** What the provisioning log says of somebody. */
export type Told = {
  /** Object id in the directory. */
  readonly id: string
  readonly targetId: string | null
  readonly status: 'success' | 'failure' | 'skipped' | 'warning'
  readonly code: string | null
}

export type Facts = Omit<Person, 'id' | 'active'> & { readonly active?: boolean }

const administrator = user(
  'Synchronization.ReadWrite.All',
  'Application.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All',
  'User.ReadWrite.All',
  'Group.ReadWrite.All',
  { directoryRoles: ['Global Administrator'] },
)

/** Opens one with nobody in it; the job has run once. */
export async function employ({ url, token }: Peer, dialect: Dialect): Promise<Employer> {
  const graph = await mockProvisioning({ as: administrator, provisionInto: { url, token, dialect } })
  const job = await graph.provisioning.servicePrincipal(target).jobs.ensure({ templateId: 'scim' })
  const call = async (method: string, path: string, body?: object): Promise<Record<string, string>> => {
    const response = await graph.fake.fetch(
      new Request(`https://graph.microsoft.com/v1.0${path}`, {
        method,
        headers: { authorization: `Bearer ${await graph.token()}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${text}`)
    return text === '' ? {} : JSON.parse(text)
  }
  const wanted: Wanted = { people: new Map(), crews: new Map() }
  const person = (name: string) => wanted.people.get(name) as Person
  const crew = (name: string) => wanted.crews.get(name) as NonNullable<ReturnType<Wanted['crews']['get']>>
  const assignments = new Map<string, string>()
  const link = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}` })

  const log = () => [...(graph.fake.world.find('mock.example')?.provisioningLog.values() ?? [])]
  const employer: Employer = {
    graph,
    wanted,
    async hire(name, facts) {
      const [givenName, ...rest] = facts.displayName.split(' ')
      const { id } = await call('POST', '/users', {
        ...{ accountEnabled: true, mailNickname: name, displayName: facts.displayName },
        ...{ userPrincipalName: facts.userName, givenName, surname: rest.join(' ') },
        ...{ department: facts.department, mail: facts.email },
        passwordProfile: { password: 'not-a-secret-4417' },
      })
      wanted.people.set(name, { ...facts, active: true, manager: null, id: id as string })
      await employer.assign(name, true)
      if (facts.manager !== null) await employer.change(name, { manager: facts.manager })
    },
    async change(name, facts) {
      const one = person(name)
      const { manager, active, userName, email, ...plain } = facts
      const body = {
        ...plain,
        ...(active !== undefined && { accountEnabled: active }),
        ...(userName !== undefined && { userPrincipalName: userName }),
        ...(email !== undefined && { mail: email }),
      }
      if (Object.keys(body).length > 0) await call('PATCH', `/users/${one.id}`, body)
      if (manager) await call('PUT', `/users/${one.id}/manager/$ref`, link(person(manager).id))
      if (manager === null && one.manager !== null) await call('DELETE', `/users/${one.id}/manager/$ref`)
      Object.assign(one, facts)
    },
    async assign(name, isAssigned) {
      const { id } = wanted.people.get(name) ?? crew(name)
      const path = `/servicePrincipals/${target}/appRoleAssignedTo`
      if (isAssigned) {
        const appRoleId = '00000000-0000-0000-0000-000000000000'
        const made = await call('POST', path, { principalId: id, resourceId: target, appRoleId })
        assignments.set(name, made.id as string)
      } else await call('DELETE', `${path}/${assignments.get(name)}`)
      const one = wanted.people.get(name)
      if (one) one.active = isAssigned
    },
    async remove(name) {
      await call('DELETE', `/users/${person(name).id}`)
      person(name).active = false
      for (const one of wanted.crews.values()) one.members = one.members.filter((member) => member !== name)
    },
    async restore(name) {
      await call('POST', `/directory/deletedItems/${person(name).id}/restore`)
      person(name).active = true
    },
    async purge(name) {
      await call('DELETE', `/directory/deletedItems/${person(name).id}`)
      wanted.people.delete(name)
      for (const one of wanted.people.values()) if (one.manager === name) one.manager = null
    },
    async found(name, displayName, members) {
      const { id } = await call('POST', '/groups', {
        ...{ displayName, mailNickname: name, mailEnabled: false, securityEnabled: true },
      })
      wanted.crews.set(name, { id: id as string, displayName, members: [] })
      await employer.assign(name, true)
      for (const member of members) await employer.join(name, member)
    },
    async rename(name, displayName) {
      await call('PATCH', `/groups/${crew(name).id}`, { displayName })
      crew(name).displayName = displayName
    },
    async join(name, member) {
      await call('POST', `/groups/${crew(name).id}/members/$ref`, link(person(member).id))
      crew(name).members.push(member)
    },
    async leave(name, member) {
      await call('DELETE', `/groups/${crew(name).id}/members/${person(member).id}/$ref`)
      crew(name).members = crew(name).members.filter((one) => one !== member)
    },
    async dissolve(name) {
      await call('DELETE', `/groups/${crew(name).id}`)
      wanted.crews.delete(name)
    },
    async cycle(isRestart = false) {
      const before = log().length
      if (isRestart) await job.restartAndWait(['Watermark', 'Escrows', 'QuarantineState'])
      else await graph.nextCycle()
      return log()
        .slice(before)
        .map(({ source, targetId, status, error }) => ({
          ...{ id: source.id, targetId, status },
          code: error?.code ?? null,
        }))
    },
    [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose](),
  }
  await job.startAndWait()
  return employer
}
