import { fileSystem } from '../file-system.js'
import type { Recording } from './recording.js'

/** Writes it as JSON, folders included. */
export async function writeRecording(file: string, recording: Recording): Promise<void> {
  const { mkdir, writeFile, dirname } = fileSystem()
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(recording, null, 2)}\n`)
}

/** Throws an `Error` that says what to do when the file cannot be read, or is not a recording of this format. */
export async function readRecording(file: string): Promise<Recording> {
  const text = await fileSystem()
    .readFile(file, 'utf8')
    .catch((cause: unknown) => {
      throw new Error(
        `The recording ${file} cannot be read. Record one with GRAPH_SYNC_CONTRACT_RECORD=${file}, or name another in GRAPH_SYNC_CONTRACT_RECORDING.`,
        { cause },
      )
    })
  const recording = parse(text)
  if (recording?.format !== 1 || !Array.isArray(recording.exchanges)) {
    throw new Error(`${file} is not a recording of the contract in format 1. Record it anew.`)
  }
  return recording
}

function parse(text: string): Recording | undefined {
  try {
    return JSON.parse(text) as Recording
  } catch {
    return undefined // broken off, or no recording at all
  }
}
