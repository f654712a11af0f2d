import { fileURLToPath } from 'node:url'

/** What a program is given: the options of the client, and the service principal to write to. */
type Options = {
  readonly id: string
  readonly accessToken: string
  readonly baseUrl?: string
  readonly fetch?: (request: Request) => Promise<Response>
}

/** A program of one call, in plain JavaScript, so that every bundler and runtime takes it as it is. */
export type Program = { run(options: Options): PromiseLike<unknown> }

export const programs = [
  { name: 'client', atMost: 36_000, commonJs: false },
  { name: 'facade', atMost: 45_000, commonJs: false },
  // `kiota-abstractions` imports tinyduration, which is CommonJS.
  { name: 'kiota', atMost: 60_000, commonJs: true },
] as const

export const fileOf = (name: string) => fileURLToPath(new URL(`programs/${name}.js`, import.meta.url))

/** What each program writes. */
export const secrets = [{ key: 'BaseAddress', value: 'https://scim.example.com' }]
