import type { Directory } from '../../../directory/tenant/directory.js'
import { createLogReader } from '../run/log-reader.js'

/** The ids that targets gave, as far as the logs of directories tell them. */
export type TargetIds = {
  /** Those in the log of this one count as well. */
  add(directory: Directory): void
  has(id: string): boolean
}

export function createTargetIds(): TargetIds {
  const readers: ReturnType<typeof createLogReader>[] = []
  const ids = new Set<string>()
  return {
    add: (directory) => readers.push(createLogReader(directory)),
    has: (id) => {
      for (const { targetId } of readers.flatMap((read) => read())) if (targetId !== null) ids.add(targetId)
      return ids.has(id)
    },
  }
}
