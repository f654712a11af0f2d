import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { makeCommand } from '../state/command.js'

/** Tells what Node has loaded of itself once the fake answers. */
const script = (url: string) => `const { run, processIo } = await import('${url}')
  const stop = new AbortController()
  let loaded = ''
  const out = () => {
    loaded ||= process.moduleLoadList.join('\\n')
    stop.abort()
  }
  process.exitCode = await run(['start', '--port', '0', '--quiet'], { ...processIo(), out, stop: stop.signal })
  console.log(loaded)`

test('a start loads neither HTTP/2 nor what Node has for fetch', async () => {
  await using command = await makeCommand()
  const home = await mkdtemp(join(tmpdir(), 'loads-'))
  try {
    const words = ['--input-type=module', '-e', script(command.url)]
    const env = { ...process.env, MOCK_GRAPH_HOME: home }
    const { stdout } = await promisify(execFile)(process.execPath, words, { env })
    expect(stdout).toContain('NativeModule https')
    expect(stdout).not.toMatch(/^NativeModule (http2|internal\/deps\/undici\/undici|internal\/fs\/streams)$/m)
  } finally {
    await rm(home, { recursive: true })
  }
})
