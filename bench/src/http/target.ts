/** A request that is repeated, and how to tell a right answer. */
export type Call = {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly status: number
  /** Given the parsed body, or undefined for an empty one. */
  isRight(body: unknown): boolean
}

export type Workload = 'put' | 'get' | 'token'

/** A server under load, as a process of its own. */
export type Target = {
  readonly name: string
  /** What node is started with. */
  argv(port: number): readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** What it is asked, once it listens. PUT comes before GET, which reads what PUT wrote. */
  prepare(origin: string): Promise<Partial<Record<Workload, Call>>>
}
