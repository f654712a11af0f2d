import type { CallOptions, ResponseInfo } from '@graph-sync/client'

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
    const started = new Call<T>((resolve, reject) => {
      run({ ...options, onResponse }).then(resolve, reject)
    })
    started.#response = () => last
    return started
  }

  /** Throws what the call throws, and an `Error` when it needed no request. */
  async withResponse(): Promise<WithResponse<T>> {
    const data = await this
    const response = this.#response()
    if (!response) throw new Error('There is no response: this call needed no request.')
    return { data, status: response.status, headers: response.headers }
  }
}

/** Runs it, noting the response. What `run` throws, also at once, rejects the call. */
export const call = <T>(run: (options: CallOptions) => Promise<T>, options: CallOptions = {}): Call<T> =>
  Call.start(async (given) => run(given), options)
