import type { KeptExchange } from '../kept-exchange.js'

/** What Entra expects where it was disappointed, and where that is written. */
export type BrokenRule = { readonly text: string; readonly source: string }

const learn = 'https://learn.microsoft.com/entra/identity/'
const scim = `${learn}app-provisioning/use-scim-to-provision-users-and-groups`
const compatibility = `${learn}app-provisioning/application-provisioning-config-problem-scim-compatibility`
const mapping = `${learn}app-provisioning/customize-application-attributes`
const log = `${learn}monitoring-health/howto-analyze-provisioning-logs`
const rfc = (section: string) => `https://www.rfc-editor.org/rfc/rfc7644#section-${section}`

const rules = {
  mapping: {
    text: 'A mapping gives a value for every object in scope; one that cannot be evaluated fails its object.',
    source: mapping,
  },
  matching: {
    text: 'A filter by the matching attribute finds the one resource that has the value, or nobody: 200 with a ListResponse in either case.',
    source: scim,
  },
  several: {
    text: 'The value of a matching attribute belongs to one resource only.',
    source: scim,
  },
  read: { text: 'A resource is read by its id: 200 with it, or 404 where it is gone.', source: rfc('3.4.1') },
  create: {
    text: 'A POST with attributes of the core and the enterprise schema is answered 201 with the resource and its id.',
    source: rfc('3.3'),
  },
  taken: {
    text: 'A POST is 409 only for somebody who is there, and whoever is there is found by the filter before, inactive ones too.',
    source: scim,
  },
  patch: {
    text: 'PATCH takes Add, Replace and Remove in any case, paths with a filter such as emails[type eq "work"].value, and, without aadOptscim062020, booleans as the texts "True" and "False".',
    source: compatibility,
  },
  members: {
    text: 'PATCH adds and removes single members by { "value": id }, and leaves the others.',
    source: scim,
  },
  gone: { text: 'An id stays the one of its resource for as long as that is there.', source: rfc('3.1') },
  delete: { text: 'DELETE is answered 204, and 404 for what is gone already.', source: rfc('3.6') },
  credentials: { text: 'The bearer token is taken for every request of a cycle.', source: scim },
  throttled: {
    text: 'An endpoint stands 25 requests a second of one tenant; what is refused with 429 is tried again in a later cycle.',
    source: scim,
  },
  server: {
    text: 'A 5xx is tried again in the next cycle, so the object is late by 40 minutes.',
    source: log,
  },
  silent: { text: 'Every request is answered in HTTP, whole and in time.', source: log },
} as const satisfies Record<string, BrokenRule>

/** Which rule a failure broke. */
export function ruleOf(exchange: KeptExchange | undefined): BrokenRule {
  if (!exchange) return rules.mapping
  const { answer, failure, request } = exchange
  if (!answer) return rules.silent
  const { status } = answer
  if (status === 401 || status === 403) return rules.credentials
  if (status === 429) return rules.throttled
  if (status >= 500 && status !== 501) return rules.server
  if (failure?.code === 'DuplicateTargetEntries') return rules.several
  switch (request.method) {
    case 'POST':
      return status === 409 ? rules.taken : rules.create
    case 'PATCH':
      if (status === 404) return rules.gone
      return /"path":"members"/.test(request.body ?? '') ? rules.members : rules.patch
    case 'DELETE':
      return rules.delete
    default:
      return /[?&]filter=/.test(request.url) ? rules.matching : rules.read
  }
}
