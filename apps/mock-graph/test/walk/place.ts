import type { OperationId } from '../../src/generated/operations.js'
import { onlyVersionOf } from '../../src/graph/routing/only-version-of.js'
import type { SigningKeys } from '../../src/identity/keys/signing-keys.js'
import { createClock, createMockGraph, defaultSeed, type MockGraph } from '../../src/index.js'
import type { Answer } from '../answer.js'
import { send } from '../send.js'

const origin = 'https://graph.microsoft.com'
const [tenant] = defaultSeed.tenants

export type Caller = 'application-admin' | 'no-grants' | 'global-administrator' | 'nobody'

/** A fresh fake as one operation finds it: ids to fill paths with, and a way to call. */
export type Place = {
  readonly graph: MockGraph
  /** Path parameters by name, and `sync` for the way to the synchronization of the target. */
  readonly params: Record<string, string>
  /** Fills `{parameters}` of the path and calls below the version; without a caller, as the place's own. */
  call(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer>
  advance(duration: string): void
  /** Everything there is, as a snapshot writes it, but for who signed in, which every call may add to. */
  state(): string
}

type CallOptions = { as?: Caller; headers?: Record<string, string> }

export const ids = {
  target: 'eeeeeeee-0000-4000-8000-000000000001',
  registration: 'bbbbbbbb-0000-4000-8000-000000000001',
  appId: 'aaaaaaaa-0000-4000-8000-000000000001',
  agent: 'eeeeeeee-0000-4000-8000-000000000003',
  owner: 'dddddddd-0000-4000-8000-000000000006',
  registrationOwner: 'dddddddd-0000-4000-8000-000000000007',
  plainUser: 'dddddddd-0000-4000-8000-000000000008',
  adele: 'dddddddd-0000-4000-8000-000000000011',
  sales: '99999999-0000-4000-8000-000000000001',
  nonGallery: '8adf8e6e-67b2-4cf2-a259-e3dc5476c621',
}

/** Where the operation is: v1.0, unless only beta has it. */
export const versionOf = (operation: OperationId) => onlyVersionOf(operation) ?? 'v1.0'

export type PlaceOptions = {
  readonly version: string
  /** Is the synchronization reached through the application instead of its service principal? */
  readonly throughApplication: boolean
  readonly usual: Caller
  readonly signingKeys: () => Promise<SigningKeys>
}

export function openPlace({ version, throughApplication, usual, signingKeys }: PlaceOptions): Place {
  const clock = createClock()
  clock.freeze()
  clock.set(new Date('2026-03-01T12:00:00Z'))
  // The walk is after effects; that the service lacks some of them has a test of its own.
  const behaviour = { metadataWrites: 'take' } as const
  const graph = createMockGraph({ clock, signingKeys, behaviour })
  const tokens = new Map<Caller, string>()
  const params: Record<string, string> = {
    'servicePrincipal-id': ids.target,
    'application-id': ids.registration,
    'applicationTemplate-id': ids.nonGallery,
    'synchronizationTemplate-id': 'scim',
    'user-id': ids.adele,
    'group-id': ids.sales,
    appId: ids.appId,
    sync: throughApplication
      ? `/applications/${ids.registration}/synchronization`
      : `/servicePrincipals/${ids.target}/synchronization`,
  }

  async function tokenOf(caller: Caller): Promise<string> {
    const known = tokens.get(caller)
    if (known !== undefined) return known
    const { body } = await send(
      graph,
      new Request(`https://login.microsoftonline.com/${tenant?.id}/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({ scope: `${origin}/.default`, ...credentialsOf(caller) }),
      }),
    )
    tokens.set(caller, body.access_token)
    return body.access_token
  }

  return {
    graph,
    params,
    advance: (duration) => {
      clock.advance(duration)
      tokens.clear()
    },
    state: () => JSON.stringify(graph.snapshot(), (name, value) => (name === 'signIns' ? undefined : value)),
    call: async (method, path, body, { as = usual, headers = {} } = {}) => {
      const filled = path.replace(/\{([\w-]+)\}/g, (_, name) => params[name] ?? `no-${name}`)
      const isJson = body !== undefined && !(body instanceof Uint8Array)
      return send(
        graph,
        new Request(`${origin}/${version}${filled}`, {
          method,
          headers: {
            ...(as !== 'nobody' && { Authorization: `Bearer ${await tokenOf(as)}` }),
            ...(isJson && { 'Content-Type': 'application/json' }),
            ...headers,
          },
          ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as BodyInit) }),
        }),
      )
    },
  }
}

function credentialsOf(caller: Caller): Record<string, string> {
  const find = (wanted: string) => tenant?.applications?.find(({ name }) => name === wanted)
  const user = tenant?.users?.find(({ name }) => name === caller)
  if (user) {
    return {
      grant_type: 'password',
      client_id: find('developer-console')?.appId ?? '',
      username: `${user.name}@${tenant?.domain}`,
      password: user.password ?? '',
    }
  }
  const application = find(caller)
  return {
    grant_type: 'client_credentials',
    client_id: application?.appId ?? '',
    client_secret: application?.clientSecret ?? '',
  }
}
