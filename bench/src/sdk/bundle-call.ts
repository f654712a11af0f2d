import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { WrongAnswer } from '../wrong-answer.ts'
import type { Candidate } from './candidates.ts'
import type { OneCall } from './one-call.ts'

/**
 * KB (10^3 bytes) that are loaded before a program can make its call, bundled, minified and gzipped. What it would
 * import later is not counted, and is gone when the bundle must make the call.
 */
export async function bundleCall({ file, request }: Candidate): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    const { outputs } = await bundle(fileURLToPath(file), folder)
    const loaded = loadedWith('call.js', outputs)
    const later = Object.keys(outputs).filter((name) => !loaded.has(name))
    await Promise.all(later.map((name) => rm(join(folder, name))))
    await checkCall(join(folder, 'call.js'), request)
    const codes = await Promise.all([...loaded].map((name) => readFile(join(folder, name))))
    return codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0) / 1000
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function bundle(file: string, folder: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: { call: file },
    outdir: '.',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    logLevel: 'error',
  })
  return metafile
}

function loadedWith(name: string, outputs: Metafile['outputs'], loaded = new Set<string>()): Set<string> {
  if (loaded.has(name)) return loaded
  loaded.add(name)
  for (const { path, kind } of outputs[name]?.imports ?? []) {
    if (kind !== 'dynamic-import') loadedWith(path, outputs, loaded)
  }
  return loaded
}

async function checkCall(file: string, request: string): Promise<void> {
  const asked: string[] = []
  const { call }: OneCall = await import(pathToFileURL(file).href)
  await call(async ({ method, url }) => {
    asked.push(`${method} ${url}`)
    return method === 'PUT' ? new Response(null, { status: 204 }) : Response.json({ id: '1' })
  })
  if (asked.join() !== request)
    throw new WrongAnswer(`A bundled call asked for ${asked.join()}, not ${request}.`)
}
