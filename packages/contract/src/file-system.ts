/// <reference types="node" />

/**
 * Node's modules, without importing them: so that bundles for browsers, which never call this, need no stand-ins.
 * Throws a `TypeError` where there are no files.
 */
export function fileSystem() {
  if (!('process' in globalThis) || !process.getBuiltinModule) {
    throw new TypeError(
      'There are no files here: give a `ledger`, and a function as `record`, instead of the names of files.',
    )
  }
  const load = process.getBuiltinModule
  return { ...load('node:fs/promises'), ...load('node:path'), homedir: load('node:os').homedir }
}
