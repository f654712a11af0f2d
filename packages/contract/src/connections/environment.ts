/** Variables by name. */
export type ContractEnvironment = Readonly<Record<string, string | undefined>>

/** Those of the process, and none where there is no process. */
export function ownEnvironment(): ContractEnvironment {
  const { process } = globalThis as { process?: { env?: ContractEnvironment } }
  return process?.env ?? {}
}

const modes = ['fake', 'live', 'replay'] as const
export type Mode = (typeof modes)[number]

/** Throws a `TypeError` that says which values there are. */
export function readMode({ GRAPH_SYNC_CONTRACT: given = 'fake' }: ContractEnvironment): Mode {
  const mode = modes.find((one) => one === given)
  if (!mode) throw new TypeError(`GRAPH_SYNC_CONTRACT must be one of ${modes.join(', ')}, not "${given}".`)
  return mode
}

/** Throws a `TypeError` that names all that is missing. */
export function need<Name extends string>(
  environment: ContractEnvironment,
  why: string,
  ...names: Name[]
): Record<Name, string> {
  const missing = names.filter((name) => !environment[name])
  if (missing.length > 0) throw new TypeError(`Set ${missing.join(', ')}: ${why}.`)
  return Object.fromEntries(names.map((name) => [name, environment[name]])) as Record<Name, string>
}
