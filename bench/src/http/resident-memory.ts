import { execFileSync } from 'node:child_process'

/** Resident memory of a process, in MB of 10^6 bytes. `ps` counts in KiB, on Linux as on macOS. */
export const residentMemory = (pid: number): number =>
  (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024) / 1e6
