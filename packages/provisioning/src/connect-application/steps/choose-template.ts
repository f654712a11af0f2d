import { ProvisioningError } from '../../errors/provisioning-error.js'
import type { Outcome, Run } from '../connect-run.js'

/** Chooses the synchronization template: the one asked for, the only one, or the default one. */
export async function chooseTemplate({ state, options }: Run): Promise<Outcome> {
  const asked = options.templateId ?? (options.template?.toLowerCase() === 'scim' ? 'scim' : undefined)
  if (!state.templates) {
    return { state: 'planned', detail: `Take the synchronization template: ${asked ?? 'the default one'}.` }
  }
  const ids = state.templates.flatMap(({ id }) => id ?? [])
  state.templateId = asked === undefined ? defaultOf(state.templates) : find(ids, asked)
  if (state.templateId)
    return { state: 'already', detail: `The synchronization template is ${state.templateId}.` }
  const offered = ids.length > 0 ? `It offers ${ids.join(', ')}.` : 'It offers none.'
  throw new ProvisioningError(
    'ERR_NOT_FOUND',
    asked === undefined
      ? `The application has no default synchronization template. ${offered} Give one as templateId.`
      : `The application has no synchronization template "${asked}". ${offered}`,
  )
}

const find = (ids: readonly string[], asked: string) =>
  ids.find((id) => id.toLowerCase() === asked.toLowerCase())

function defaultOf(templates: NonNullable<Run['state']['templates']>): string | undefined {
  const candidates = templates.length === 1 ? templates : templates.filter((one) => one.defaultEscaped)
  return candidates.length === 1 ? (candidates[0]?.id ?? undefined) : undefined
}
