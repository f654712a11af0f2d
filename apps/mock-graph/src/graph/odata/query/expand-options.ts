/** What stands in the brackets of a term of `$expand`: `$levels=max;$select=id,displayName`. */
export type ExpandOptions = {
  /** The names, as they were written. */
  readonly select?: string
  /** How often the same is expanded in what was expanded. */
  readonly levels?: number
}

const mostLevels = 1_000

/** Reads such options. Undefined for what is none: a selection and levels are all that Graph takes of directory objects. */
export function readExpandOptions(text: string): ExpandOptions | undefined {
  let found: ExpandOptions = {}
  for (const option of text === '' ? [] : text.split(';')) {
    const [, select] = /^\s*\$?select=([\w\s,*]+)$/i.exec(option) ?? []
    const [, levels] = /^\s*\$?levels=(max|\d{1,4})\s*$/i.exec(option) ?? []
    if (select !== undefined) found = { ...found, select }
    else if (levels !== undefined) found = { ...found, levels: readLevels(levels) }
    else return undefined
  }
  const { levels = 1 } = found
  return levels >= 1 && levels <= mostLevels ? found : undefined
}

const readLevels = (text: string) => (text.toLowerCase() === 'max' ? mostLevels : Number(text))
