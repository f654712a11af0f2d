import { readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second for programs, whatever its own clock does (proc(5)). */
const ticksPerSecond = 100

/** Seconds that a process ran, itself and the kernel for it. Linux only. */
export function cpuTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program, in parentheses, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [utime = Number.NaN, stime = Number.NaN] = fields.slice(11, 13).map(Number)
  return (utime + stime) / ticksPerSecond
}
