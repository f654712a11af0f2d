import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'

/**
 * An import of these reads all that they export, among it what is loaded only when it is read: of `node:http` Node's whole
 * `fetch`, for a WebSocket; of `node:fs` its streams. Asked for by a call they load nothing else.
 */
const loadedAlone: Plugin = {
  name: 'loaded-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(http|fs)$/ }, ({ path }) => ({ path, namespace: 'built-in' }))
    onLoad({ filter: /.*/, namespace: 'built-in' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}')`,
    }))
  },
}

/**
 * Bundles the command into `transports/command`, which is as deep as `transports/cli`: files are found from there by
 * their place. What is imported only when it is needed stays apart. Returns the files of other packages that came to
 * lie inside.
 */
export async function bundleCommand(root: string, dist: string): Promise<{ inlined: string[] }> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/transports/cli.ts' },
    outdir: join(dist, 'transports/command'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.13',
    // Loaded by few starts only: a seed in YAML, the first start of an install.
    external: ['yaml', '@peculiar/*'],
    plugins: [loadedAlone],
    sourcemap: true,
    legalComments: 'inline',
    metafile: true,
    logLevel: 'warning',
  })
  const inlined = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && file.includes('node_modules/'))
      .map(([file]) => join(root, file)),
  )
  return { inlined }
}
