import { type ScimRuleId, scimRules } from '../../domain/provisioning/scim-rules.js'
import type { KeptExchange } from '../kept-exchange.js'

/** What Entra expects where it was disappointed, and where that is written. */
export type BrokenRule = { readonly id: ScimRuleId; readonly text: string; readonly source: string }

/** Which rule a failure broke. Without an exchange nothing was sent: a mapping gave nothing. */
export function ruleOf(exchange: KeptExchange | undefined): BrokenRule {
  const id = idOf(exchange)
  const { text, url } = scimRules[id]
  return { id, text, source: url }
}

function idOf(exchange: KeptExchange | undefined): ScimRuleId {
  if (!exchange) return 'mapping'
  const { answer, failure, request } = exchange
  if (!answer) return 'silent'
  const { status } = answer
  if (status === 401 || status === 403) return 'A10b'
  if (status === 429) return 'throttled'
  if (status >= 500 && status !== 501) return 'A4'
  if (failure?.code === 'DuplicateTargetEntries') return 'several'
  switch (request.method) {
    case 'POST':
      return status === 409 ? 'B5' : 'create'
    case 'PATCH':
      if (status === 404) return 'gone'
      if (!/"path":"members/.test(request.body ?? '')) return 'update'
      return /"op":"remove"/i.test(request.body ?? '') ? 'D3' : 'D1'
    case 'DELETE':
      return 'delete'
    default:
      return /[?&]filter=/.test(request.url) ? 'B4' : 'read'
  }
}
