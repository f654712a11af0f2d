import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { WrongAnswer } from '../wrong-answer.ts'
import type { OneCall } from './one-call.ts'

/** KB (10^3 bytes) of a module with all it imports, bundled, minified and gzipped. The bundle must work. */
export async function bundleCall(file: string, path: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  const [{ text, contents } = { text: '', contents: new Uint8Array() }] = outputFiles
  const asked: string[] = []
  const { call } = (await import(
    `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  )) as OneCall
  await call(async ({ method, url }) => {
    asked.push(`${method} ${url}`)
    return method === 'PUT' ? new Response(null, { status: 204 }) : Response.json({ id: '1' })
  })
  if (asked.join() !== path) throw new WrongAnswer(`A bundled call asked for ${asked.join()}, not ${path}.`)
  return gzipSync(contents, { level: 9 }).length / 1000
}
