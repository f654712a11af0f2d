import type { Directory } from '../../directory/tenant/directory.js'
import { extendedBy } from '../../domain/directory/directory-extension.js'
import { graphErrors } from '../errors/graph-errors.js'
import type { BodyObject } from './body-object.js'

/**
 * Parts a body into directory extensions and everything else. Throws a 400 for extensions of no application of the tenant,
 * and for values that none can have. That an application has each that is written under its name is assumed
 * (docs/discoveries/directory-objects.md).
 */
export function partExtensions(
  body: BodyObject,
  directory: Directory,
): { extensions: BodyObject; rest: BodyObject } {
  const extensions: Record<string, unknown> = {}
  const rest: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(body))
    (extendedBy(name) === undefined ? rest : extensions)[name] = value
  const unknown = Object.keys(extensions).filter(
    (name) => !directory.applicationByAppId(dashed(extendedBy(name)!)),
  )
  if (unknown.length > 0) throw graphErrors.unavailableExtensions(unknown)
  const unfit = Object.keys(extensions).find((name) => !isValue(extensions[name]))
  if (unfit !== undefined) throw graphErrors.schemaMismatch(unfit)
  return { extensions, rest }
}

const dashed = (id: string) => id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

// extensionproperty.md, dataType: a text, number or truth, or several texts.
const isValue = (value: unknown): boolean =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'))
