import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build as esbuild } from 'esbuild'
import { rollup } from 'rollup'
import { build as vite } from 'vite'

/** Bundles a file and all that it imports for browsers, into `program.js` of a folder. What is imported later may lie beside it. */
type Bundle = (file: string, folder: string) => Promise<unknown>

const withEsbuild: Bundle = (file, folder) =>
  esbuild({
    entryPoints: { program: file },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  })

const withRollup: Bundle = async (file, folder) => {
  const bundle = await rollup({
    input: { program: file },
    plugins: [nodeResolve({ browser: true })],
    onwarn: ({ message }) => {
      throw new Error(message)
    },
  })
  return bundle.write({ dir: folder, format: 'es' })
}

const withVite: Bundle = (file, folder) =>
  vite({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    build: { outDir: folder, lib: { entry: { program: file }, formats: ['es'], fileName: '[name]' } },
  })

export const bundlers = { esbuild: withEsbuild, rollup: withRollup, vite: withVite }
