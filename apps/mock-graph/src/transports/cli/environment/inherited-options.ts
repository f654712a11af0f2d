/** Variables that hold options, to which a program's own are added instead of replaced. */
const added = ['NODE_OPTIONS', 'JAVA_TOOL_OPTIONS']

export const isAdded = (name: string): boolean => added.includes(name)

/** The variables, with what those that hold options held before. */
export const keepInheritedOptions = (
  variables: Readonly<Record<string, string>>,
  inherited: NodeJS.ProcessEnv,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      isAdded(name) ? [inherited[name], value].filter(Boolean).join(' ') : value,
    ]),
  )
