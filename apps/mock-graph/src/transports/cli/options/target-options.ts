import { isMicrosoftHost } from '../../scim/guard/microsoft-host.js'
import { parseHostName } from './parse-host-name.js'
import { parseSeconds } from './parse-seconds.js'
import { UsageError } from './usage-error.js'

/** How jobs provision into SCIM endpoints. */
export type TargetOptions = {
  /** Hosts that may be called beside this machine and private networks. */
  readonly allowTargets: readonly string[]
  /** Milliseconds until an answer has to be whole. */
  readonly timeout?: number
}

/** What the options of the target say. Throws {@link UsageError}. */
export function readTargetOptions(
  allowed: readonly string[],
  timeout: string | undefined,
  timeoutOption: string,
): TargetOptions {
  return {
    allowTargets: allowed.map(parseTargetHost),
    ...(timeout !== undefined && { timeout: parseSeconds(timeoutOption, timeout) }),
  }
}

function parseTargetHost(text: string): string {
  const name = parseHostName('allow-target', 'scim.tailspin.example', text)
  if (isMicrosoftHost(name)) {
    throw new UsageError(`--allow-target cannot let test people into ${text}, since it belongs to Microsoft.`)
  }
  return name
}
