import { join } from 'node:path'
import { build } from 'esbuild'

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
