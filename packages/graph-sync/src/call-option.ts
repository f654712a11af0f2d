import type { RequestInformation, RequestOption } from '@microsoft/kiota-abstractions'
import type { CallOptions } from './call-options.js'

const key = 'graph-sync.call'

/** What the generated code knows nothing of, on its way through it. */
export type CarriedOptions = Pick<CallOptions, 'signal' | 'timeout' | 'retry' | 'onResponse'>

/** Carries the options of a call through the generated code, which passes on the request options it does not know. */
export class CallOption implements RequestOption {
  constructor(readonly options: CarriedOptions) {}

  getKey(): string {
    return key
  }
}

/** The options that a request carries. */
export function carriedOptions(request: RequestInformation): CarriedOptions {
  const option = request.getRequestOptions()[key] as CallOption | undefined
  return option?.options ?? {}
}
