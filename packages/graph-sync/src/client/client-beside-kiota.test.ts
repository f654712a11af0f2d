import { apiClientProxifier, type NavigationMetadata } from '@microsoft/kiota-abstractions'
import { describe, expect, test } from 'vitest'
import { type GraphSyncClient, GraphSyncClientNavigationMetadata } from '../generated/graphSyncClient.js'
import { createBuilders } from './request-builders.js'

const base = 'https://graph.microsoft.com/v1.0'
const ours = createBuilders<GraphSyncClient>(async () => undefined, base, GraphSyncClientNavigationMetadata)
const kiotas = apiClientProxifier<GraphSyncClient>(
  {} as never,
  { baseurl: base },
  GraphSyncClientNavigationMetadata,
  undefined,
)

type Builder = Record<string, (...given: unknown[]) => never>
type Walk = { readonly path: string; readonly open: (client: unknown) => Builder }

// Ids and query values with what must be encoded, and what must not.
const id = "a/b c'd(e)!*~-é"
const query = {
  select: ['id', 'displayName'],
  expand: ["schema($select='x')"],
  filter: "displayName eq 'A & B+C'",
  top: 5,
  count: true,
  skip: undefined,
  orderby: [],
  search: '"x"',
}

/** Every place of the client that has a method. */
function walk(
  navigation: Readonly<Record<string, NavigationMetadata>>,
  path = '',
  open: Walk['open'] = (client) => client as Builder,
): Walk[] {
  return Object.entries(navigation).flatMap(([name, child]) => {
    const parameters = child.pathParametersMappings?.map(() => id)
    const here: Walk = {
      path: `${path}/${name}`,
      open: (client) => {
        const member = open(client)[name]
        return (parameters?.length ? member?.(...parameters) : member) as unknown as Builder
      },
    }
    const further = (child.navigationMetadata ?? {}) as Readonly<Record<string, NavigationMetadata>>
    return [...(child.requestsMetadata?.get ? [here] : []), ...walk(further, here.path, here.open)]
  })
}

const places = walk(GraphSyncClientNavigationMetadata)

test('there are many places', () => {
  expect(places.length).toBeGreaterThan(80)
})

describe('a request is addressed as by Kiota', () => {
  test.each(places)('at $path', ({ open }) => {
    for (const configuration of [undefined, { queryParameters: query }]) {
      const asked = (client: unknown): string => {
        const make = open(client).toGetRequestInformation
        return (make!(configuration) as unknown as { URL: string }).URL
      }
      expect(asked(ours)).toBe(asked(kiotas))
    }
  })

  test('and at a URL of its own', () => {
    const url = `${base}/servicePrincipals?$skiptoken=abc`
    expect(ours.servicePrincipals.withUrl(url).toGetRequestInformation().URL).toBe(url)
  })
})

describe('what cannot be right is a TypeError that says what to do', () => {
  test('an id that is none', () => {
    for (const wrong of ['', undefined, null]) {
      expect(() => ours.servicePrincipals.byServicePrincipalId(wrong as string)).toThrow(
        /^byServicePrincipalId\(\) needs an id, but it is /,
      )
    }
  })

  test('a member that does not exist, with those that do', () => {
    const { synchronization } = ours.servicePrincipals.byServicePrincipalId('x')
    expect(() => (synchronization.secrets as unknown as Builder).patch).toThrow(
      'There is no "patch" in this client here. There is get, put, count.',
    )
  })

  test('a body that is missing', async () => {
    const { secrets } = ours.servicePrincipals.byServicePrincipalId('x').synchronization
    await expect(secrets.put(undefined as never)).rejects.toThrow(
      'PUT /servicePrincipals/{id}/synchronization/secrets needs a body.',
    )
  })

  test('a URL that is none', () => {
    expect(() => ours.servicePrincipals.withUrl('next')).toThrow('withUrl() needs an absolute URL')
  })
})
