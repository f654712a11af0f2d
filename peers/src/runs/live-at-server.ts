import { type Astray, compare } from '../life/compare.ts'
import { type Dialect, employ, type Told } from '../life/employer.ts'
import { readServer } from '../life/read-server.ts'
import { stages } from '../life/stages.ts'
import type { Peer, PeerServer } from '../peer.ts'
import { quietly } from '../quietly.ts'

/** What was astray when a stage was over, and was not before. */
export type Moment = Astray & {
  readonly stage: string
  /** What the log said of it in that stage: `failure` or `warning` with its code; `success` and `nothing` are silent. */
  readonly told: string
  /** Was it so until the end? */
  readonly isLasting: boolean
}

/** What came of a whole life at one server. */
export type Life = {
  readonly dialect: Dialect
  readonly moments: readonly Moment[]
  /** Writes of a cycle that looked at everybody, right after another that did; by what the log says of them. */
  readonly lastWrites: readonly string[]
}

/**
 * People are hired, renamed, moved and let go, groups are founded, renamed and dissolved, and each time a cycle of a job
 * provisions that into the server. Then all of the server is read and compared with the directory.
 */
export async function liveAtServer(server: PeerServer, dialect: Dialect): Promise<Life> {
  const peer = await quietly(() => server.start())
  try {
    return await quietly(() => live(peer, dialect))
  } finally {
    await peer.stop()
  }
}

async function live(peer: Peer, dialect: Dialect): Promise<Life> {
  await addStranger(peer)
  await using employer = await employ(peer, dialect)
  const server = readServer(peer)
  const ids = new Map<string, string>()
  const moments: Moment[] = []
  let [before, last]: [readonly Astray[], readonly Told[]] = [[], []]
  for (const { name: stage, isRestart, change } of stages) {
    await change(employer)
    last = await employer.cycle(isRestart)
    for (const { id, targetId } of last) if (targetId) ids.set(id, targetId)
    const now = await compare(employer, server, ids)
    const fresh = now.filter((one) => !before.some((other) => isSame(one, other)))
    for (const one of fresh)
      moments.push({ ...one, stage, told: toldOf(employer, last, one.who), isLasting: false })
    before = now
  }
  return {
    dialect,
    moments: moments.map((one) => ({ ...one, isLasting: before.some((other) => isSame(one, other)) })),
    lastWrites: last.flatMap(({ status, code }) =>
      status === 'skipped' ? [] : [code ? `${status} ${code}` : status],
    ),
  }
}

const isSame = (one: Astray, other: Astray) =>
  one.who === other.who && one.what === other.what && one.wanted === other.wanted && one.shown === other.shown

function toldOf(
  { wanted }: Pick<Awaited<ReturnType<typeof employ>>, 'wanted'>,
  told: readonly Told[],
  who: string,
) {
  const { id } = wanted.people.get(who) ?? wanted.crews.get(who) ?? {}
  const own = told.filter((one) => one.id === id)
  const worst = (['failure', 'warning', 'success'] as const).find((word) =>
    own.some(({ status }) => status === word),
  )
  const code = own.find(({ status }) => status === worst)?.code
  return worst === undefined ? 'nothing' : code ? `${worst} ${code}` : worst
}

/** Somebody whom the directory does not know has the name of one who will be hired, in other case. */
async function addStranger({ url, token }: Peer): Promise<void> {
  await fetch(`${url}/Users`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' },
    body: JSON.stringify({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      ...{ userName: 'EVA@MOCK.EXAMPLE', displayName: 'Somebody Else', active: true },
      name: { givenName: 'Somebody', familyName: 'Else' },
      emails: [{ type: 'work', primary: true, value: 'somebody@else.example' }],
    }),
  })
}
