/** What goes wrong with a request. The kinds and their defaults are listed in docs/faults.md. */
export type Fault = Refusal | Disturbance | TargetFault

/** An error that Graph, or a sign-in endpoint, answers in its own words. */
export type Refusal =
  /** An HTTP status from 400 to 599, with the error body usual for it. */
  | { readonly kind: 'status'; readonly status: number }
  | Throttle
  /**
   * 401: the client must ask for a token again. `claims` is JSON; by default a token from after now is asked for.
   * Tokens of the same caller are answered so from then on, until a token request carries the claims.
   */
  | { readonly kind: 'claimsChallenge'; readonly claims?: string }

/** 429. */
export type Throttle = {
  readonly kind: 'throttle'
  /** Seconds; `date` is the HTTP date of the next second; `none`, the default, sends no Retry-After. */
  readonly retryAfter?: number | 'date' | 'none'
  /** `x-ms-throttle-scope`, such as `Tenant_Application/ReadWrite/{appId}/{tenantId}`. Default: not sent. */
  readonly scope?: string
  /** `x-ms-throttle-information`, such as `ResourceUnitLimitExceeded`. Default: not sent. */
  readonly information?: string
}

/** Trouble on the way, of which neither Graph nor sign-in knows. */
export type Disturbance =
  /** The answer comes later by so many milliseconds, or by a number of them between two. */
  | { readonly kind: 'latency'; readonly ms: number }
  | { readonly kind: 'latency'; readonly min: number; readonly max: number }
  /** The connection breaks before an answer. */
  | { readonly kind: 'reset' }
  /** The body of the answer trickles. */
  | { readonly kind: 'slowBody'; readonly bytesPerSecond: number }
  /** The body of the answer is cut in the middle. */
  | { readonly kind: 'malformedJson' }
  /** A page of HTML from something in between. Default: 502. */
  | { readonly kind: 'gatewayPage'; readonly status?: 502 | 503 | 504 }

/** What only a target of provisioning gets wrong. */
export type TargetFault =
  /** A GET is answered as before the object was made: nothing is found. Other requests are left alone. */
  | { readonly kind: 'staleRead' }
  /** A PATCH is acknowledged and changes nothing, as where another at the same time wins. Other requests are left alone. */
  | { readonly kind: 'lostUpdate' }

/** What is injected into one request. */
export type Injection = {
  /** Milliseconds that the answer comes later. */
  readonly latency: number
  /** At most one fault besides. */
  readonly fault: Exclude<Fault, { kind: 'latency' }> | undefined
  readonly loses: 'request' | 'answer'
}

/** Which requests a rule is about: those that fit everything named. */
export type FaultMatch = {
  /** Requests of provisioning to a target. Default: those to Graph and to sign-in. */
  readonly to?: 'target'
  /** Key of an operation, such as `secrets.put`; `*` stands for any text, as in `jobs.*`. Sign-in has no operations. */
  readonly operation?: string
  readonly method?: string
  /**
   * With `*` (any text but a slash) or `**` (any text) the whole path, such as `/v1.0/**`; without, what it begins
   * with. The version belongs to it; a query does not. Case makes no difference. At a target it begins behind the base address: `/Users/**`.
   */
  readonly path?: string
  /** Of the requests that fit, counted from 1: only this one. */
  readonly nth?: number
  /** Every so many, so 3 is the third, the sixth, … */
  readonly every?: number
  /** The first so many. */
  readonly first?: number
  /** From 0 to 1: how likely a fault is injected into each of those. Default 1. */
  readonly probability?: number
}

/** One kind of trouble, and when it comes. */
export type FaultRule = {
  /** Default: every request to Graph and to sign-in. */
  readonly match?: FaultMatch
  readonly fault: Fault
  /** How often it is injected at most. Default: without end. */
  readonly times?: number
  /**
   * What gets lost. `request`, the default: nothing happens in the directory. `answer`: everything happens, and the
   * caller does not learn of it. Latency, a slow body and a broken one lose nothing.
   */
  readonly loses?: 'request' | 'answer'
}
