import type { Peer } from '../peer.ts'

type Resource = Record<string, unknown>

/** Reads a server as it stands, by requests of our own. */
export function readServer({ url, token }: Peer) {
  const get = async (path: string): Promise<Resource | null> => {
    const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } })
    return response.ok ? ((await response.json()) as Resource) : null
  }
  return {
    /** Null for what is not there. */
    read: async (collection: Collection, id: string | undefined): Promise<Resource | null> =>
      id === undefined ? null : get(`/${collection}/${encodeURIComponent(id)}`),
    async list(collection: Collection): Promise<Resource[]> {
      const answer = await get(`/${collection}?startIndex=1&count=100`)
      return (answer?.Resources as Resource[] | undefined) ?? []
    },
    /** Their ids; some servers show them to who asks for them only. */
    async members(id: string): Promise<string[]> {
      for (const query of ['', '?attributes=members']) {
        const { members } = (await get(`/Groups/${encodeURIComponent(id)}${query}`)) ?? {}
        if (Array.isArray(members) && members.length > 0) return members.map(({ value }) => `${value}`)
      }
      return []
    },
  }
}

type Collection = 'Users' | 'Groups'

export type ServerReader = ReturnType<typeof readServer>
