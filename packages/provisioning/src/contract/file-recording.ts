import { fileSystem } from './file-system.js'
import type { Recording } from './recording.js'

/** Writes it as JSON, folders included. */
export async function writeRecording(file: string, recording: Recording): Promise<void> {
  const { mkdir, writeFile, dirname } = fileSystem()
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(recording, null, 2)}\n`)
}

/** Throws an `Error` when the file is not a recording of this format. */
export async function readRecording(file: string): Promise<Recording> {
  const recording = JSON.parse(await fileSystem().readFile(file, 'utf8')) as Recording
  if (recording.format !== 1 || !Array.isArray(recording.exchanges)) {
    throw new Error(`${file} is not a recording of the contract in format 1. Record it anew.`)
  }
  return recording
}
