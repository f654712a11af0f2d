import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'

/**
 * Bundles the entry points into `dist`; what the first two share lies in one more file. Not minified: whoever debugs reads it,
 * and whoever bundles an app minifies it. Returns the files of other packages that came to lie inside.
 */
export async function bundle(root: string, dist: string): Promise<{ inlined: string[] }> {
  const shared: BuildOptions = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    // One build for every runtime: no package may pick a file for Node or for browsers.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    sourcemap: true,
    legalComments: 'inline',
    logLevel: 'warning',
  }
  const { metafile } = await build({
    ...shared,
    entryPoints: { index: 'src/index.ts', models: 'src/models.ts' },
    // Without a hash: a build that is restored from a cache would leave the file of another one beside it.
    chunkNames: 'shared',
    splitting: true,
    plugins: [withoutSideEffects, withoutDeadMaps],
    metafile: true,
  })
  // Apart, so that what it asks of Kiota comes into no file that the other entry points load.
  await build({
    ...shared,
    entryPoints: { kiota: 'src/kiota.ts' },
    plugins: [besideKiota, withoutDeadMaps],
  })
  const inlined = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && file.includes('node_modules/'))
      .map(([file]) => join(root, file)),
  )
  return { inlined }
}

/** Kiota's packages are those of the app; and `instanceof GraphError` must hold whichever entry point a call went through. */
const besideKiota: Plugin = {
  name: 'beside-kiota',
  setup({ onResolve }) {
    onResolve({ filter: /^@microsoft\/kiota-/ }, ({ path }) => ({ path, external: true, sideEffects: false }))
    onResolve({ filter: /\/graph-error\.js$/ }, () => ({ path: './index.js', external: true }))
  },
}

/** Kiota's packages do not say so of themselves, so all that their index names would be kept. */
const withoutSideEffects: Plugin = {
  name: 'without-side-effects',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@microsoft\/kiota-|^\./ }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === 'resolved') return undefined
      const found = await resolve(path, { ...asked, pluginData: 'resolved' })
      return /node_modules[\\/]@microsoft[\\/]kiota-/.test(found.path)
        ? { ...found, sideEffects: false }
        : found
    })
  },
}

/** Kiota's packages name source maps whose sources they do not ship, so ours would lead nowhere: theirs end at their code. */
const withoutDeadMaps: Plugin = {
  name: 'without-dead-maps',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[\\/]@microsoft[\\/]kiota-.*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/^\/\/# sourceMappingURL=.*$/m, ''),
    }))
  },
}
