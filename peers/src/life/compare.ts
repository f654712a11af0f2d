import type { Employer } from './employer.ts'
import type { ServerReader } from './read-server.ts'

/** Where a server is not as the directory. */
export type Astray = {
  /** A short name of the directory; what the directory has not stands under its own name at the server. */
  readonly who: string
  readonly what: string
  readonly wanted: string
  readonly shown: string
}

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

/**
 * Reads everybody and every group of a server, and compares.
 *
 * @param ids Of objects at the server, by their ids in the directory.
 */
export async function compare(
  { wanted }: Pick<Employer, 'wanted'>,
  server: ServerReader,
  ids: ReadonlyMap<string, string>,
): Promise<Astray[]> {
  const astray: Astray[] = []
  const note = (who: string, what: string, want: unknown, shown: unknown) => {
    if (`${want ?? ''}` !== `${shown ?? ''}`)
      astray.push({ who, what, wanted: `${want ?? ''}`, shown: `${shown ?? ''}` })
  }
  const names = new Map([...wanted.people].map(([name, { id }]) => [ids.get(id), name]))
  const nameOf = (id: unknown) => (id === undefined ? '' : (names.get(`${id}`) ?? 'somebody else'))

  for (const [who, person] of wanted.people) {
    const found = await server.read('Users', ids.get(person.id))
    if (!found) {
      note(who, 'user', 'there', 'not there')
      continue
    }
    // Case is nothing in a name, and a boolean as text is what check-scim tells of.
    note(who, 'userName', person.userName.toLowerCase(), `${found.userName}`.toLowerCase())
    note(who, 'displayName', person.displayName, found.displayName)
    note(who, 'active', person.active, `${found.active}`.toLowerCase())
    const emails = (found.emails ?? []) as { type?: string; value?: string }[]
    note(who, 'work e-mail', person.email, emails.find(({ type }) => type?.toLowerCase() === 'work')?.value)
    const extension = (found[enterprise] ?? {}) as Record<string, unknown>
    note(who, 'department', person.department, extension.department)
    note(who, 'manager', person.manager, nameOf(plain(extension.manager)))
  }
  for (const [who, crew] of wanted.crews) {
    const id = ids.get(crew.id)
    const found = await server.read('Groups', id)
    if (!found || id === undefined) {
      note(who, 'group', 'there', 'not there')
      continue
    }
    note(who, 'displayName', crew.displayName, found.displayName)
    const members = await server.members(id)
    note(who, 'members', crew.members.toSorted().join(', '), members.map(nameOf).toSorted().join(', '))
  }
  const ours = new Set([...wanted.people.values(), ...wanted.crews.values()].map(({ id }) => ids.get(id)))
  for (const collection of ['Users', 'Groups'] as const) {
    for (const one of await server.list(collection)) {
      if (ours.has(`${one.id}`)) continue
      const state = one.active === undefined ? 'there' : `there, active ${`${one.active}`.toLowerCase()}`
      note(
        `${one.userName ?? one.displayName}`,
        collection === 'Users' ? 'user' : 'group',
        'not there',
        state,
      )
    }
  }
  return astray
}

/** Text, `{ value }` or a list of one. */
function plain(manager: unknown): unknown {
  const one = Array.isArray(manager) ? manager[0] : manager
  const value = typeof one === 'object' && one !== null && 'value' in one ? one.value : one
  return value === '' || value === null ? undefined : value
}
