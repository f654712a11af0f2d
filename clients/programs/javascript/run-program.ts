/** Runs a program below this folder, such as `http/fetch`, and says what came of it in one line. */
export async function runProgram(name: string): Promise<void> {
  const { default: program }: { default: () => Promise<void> } = await import(`./${name}.ts`)
  try {
    await program()
    console.log('secrets replaced')
  } catch (error) {
    console.error(`refused: ${describe(error)}`)
    process.exitCode = 1
  }
}

/** What a person sees of an error, with what caused it. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error)
  const status =
    'responseStatusCode' in error && error.responseStatusCode ? ` (${error.responseStatusCode})` : ''
  const causes =
    error instanceof AggregateError ? error.errors : error.cause === undefined ? [] : [error.cause]
  const message = `${error.message || ('code' in error ? error.code : error.name)}${status}`
  const told = causes.map(describe).filter((cause) => cause !== message)
  return [message, ...told].join(' ← ')
}
