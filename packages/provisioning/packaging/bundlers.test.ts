import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundlers } from './bundlers.js'
import { fileOf, type Program, programs, secrets } from './programs.js'
import { modulesOf, weigh } from './weigh.js'

const id = 'eeeeeeee-0000-4000-8000-000000000001'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundled-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe.each(programs)('a program of one call of the $name', ({ name, atMost, commonJs }) => {
  // Rollup reads no CommonJS without a plugin.
  test.each(Object.entries(bundlers).filter(([bundler]) => !commonJs || bundler !== 'rollup'))(
    'runs as bundled by %s',
    { timeout: 60_000 },
    async (bundler, bundle) => {
      const target = join(folder, bundler, name)
      await bundle(fileOf(name), target)
      const { run }: Program = await import(/* @vite-ignore */ pathToFileURL(join(target, 'program.js')).href)
      const asked: unknown[] = []
      await run({
        id,
        accessToken: 'not-a-token',
        fetch: async (request) => {
          asked.push(`${request.method} ${request.url}`, await request.json())
          return new Response(null, { status: 204 })
        },
      })
      expect(asked).toEqual([
        `PUT https://graph.microsoft.com/v1.0/servicePrincipals/${id}/synchronization/secrets`,
        { value: secrets.map((secret) => expect.objectContaining(secret)) },
      ])
    },
  )

  test(`loads no more than ${atMost / 1000} KB, and nothing of Node`, async () => {
    const target = join(folder, 'weighed', name)
    await bundlers.esbuild(fileOf(name), target)
    const code = [...modulesOf(target).values()].join('\n')
    expect(code.match(/["']node:|process\.env/g)).toBeNull()
    expect(weigh(target)).toBeLessThanOrEqual(atMost)
  })
})
