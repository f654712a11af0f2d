import type { CallOptions, ResponseInfo } from '@graph-sync/client'
import { ProvisioningError } from '../errors/provisioning-error.js'

/** The result of a call, and the answer it came with: the last one, where several requests were needed. */
export type WithResponse<T> = { readonly data: T; readonly status: number; readonly headers: Headers }

/** A call under way. Await it for its result, or {@link withResponse} for status and headers as well. */
export class Call<T> extends Promise<T> {
  #response: () => ResponseInfo | undefined = () => undefined

  // What `then` gives is a plain promise.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  /** Starts it. `run` must hand the options it is given to every request. */
  static start<T>(run: (options: CallOptions) => Promise<T>, options: CallOptions): Call<T> {
    let last: ResponseInfo | undefined
    const onResponse = (response: ResponseInfo) => {
      last = response
      options.onResponse?.(response)
    }
    const given = leaving(options.timeout, { ...options, onResponse })
    const started = new Call<T>((resolve, reject) => {
      run(given).then(resolve, reject)
    })
    started.#response = () => last
    return started
  }

  /** Throws what the call throws, and a {@link ProvisioningError} when it needed no request. */
  async withResponse(): Promise<WithResponse<T>> {
    const data = await this
    const response = this.#response()
    if (!response) {
      throw new ProvisioningError('ERR_NO_RESPONSE', 'There is no response: this call needed no request.')
    }
    return { data, status: response.status, headers: response.headers }
  }
}

/** Runs it, noting the response. What `run` throws, also at once, rejects the call. */
export const call = <T>(run: (options: CallOptions) => Promise<T>, options: CallOptions = {}): Call<T> =>
  Call.start(async (given) => run(given), options)

/** The timeout is for all requests together: from the first on, each gets what is left of it when it is sent. */
function leaving(timeout: number | undefined, options: CallOptions): CallOptions {
  // One that cannot be right is left for the client to refuse.
  if (typeof timeout !== 'number' || !(timeout > 0)) return options
  let until: number | undefined
  const get = () => {
    until ??= performance.now() + timeout
    return Math.max(1, Math.ceil(until - performance.now()))
  }
  return Object.defineProperty(options, 'timeout', { enumerable: true, get })
}
