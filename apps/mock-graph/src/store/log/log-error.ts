/** An entry could not be kept. What is in memory is ahead of the log from then on, so that no further write is. */
export class LogError extends Error {
  override readonly name = 'LogError'
}
