import { isMicrosoftHost } from '../../scim/guard/microsoft-host.js'
import { parseHostName } from './parse-host-name.js'
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

function parseSeconds(option: string, text: string): number {
  const seconds = Number(text)
  if (/^\d{1,5}(\.\d{1,3})?$/.test(text) && seconds > 0) return Math.round(seconds * 1_000)
  throw new UsageError(`--${option} takes a number of seconds above 0; it was given ${text}.`)
}
