import type { CompiledMapping, MappedAttribute } from './compiled-mapping.js'

/** The first path that the target requires and the mappings leave empty. Undefined when there is none. */
export const missingValueOf = (
  { required }: CompiledMapping,
  attributes: readonly MappedAttribute[],
): string | undefined => required.find((path) => attributes.every((one) => one.path !== path))
