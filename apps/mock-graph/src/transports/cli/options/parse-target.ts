import { readAddress } from '../../scim/target-address.js'
import { nameOptions } from './name-options.js'
import { UsageError } from './usage-error.js'

/** The address of an endpoint, as `--target` gives it. Throws {@link UsageError} for what can be none. */
export function parseTarget(text: string): string {
  const address = readAddress(text, false)
  if ('problem' in address) throw new UsageError(nameOptions(address.problem))
  // As it can be shown and copied.
  return /^[\x21-\x7e]+$/.test(text) ? text : address.url.href
}
