import type { Seed } from '../../../directory/seed/seed.js'
import type { Directory } from '../../../directory/tenant/directory.js'
import type { Job } from '../../../domain/provisioning/job.js'
import { createMockGraph, type MockGraph } from '../../../mock-graph.js'
import type { Dialect } from '../../../scim/requests/dialect.js'
import type { Target } from '../../../synchronization/target/target.js'
import { createScimTarget } from '../../scim/create-scim-target.js'
import type { ScimTargetOptions } from '../../scim/scim-target-options.js'
import { explainNoEntry } from './explain-no-entry.js'
import { type CallGraph, RefusedCall, signInTo } from './graph-caller.js'

/** What a run is made of. */
export type RunParts = {
  readonly seed: Seed
  readonly target: string
  readonly token: string
  /** As Graph shows the schema of a job. */
  readonly schema?: unknown
  /** Left out: what the query of the target asks for. */
  readonly dialect?: Dialect | undefined
  readonly scim: ScimTargetOptions
  /** Told of each request when it is over. */
  readonly onExchange: () => void
  /** Gives up what is asked before the first cycle. */
  readonly signal?: AbortSignal | undefined
}

/** A fake with a job that is about to provision everybody into a SCIM endpoint. */
export type Run = {
  readonly graph: MockGraph
  readonly scimTarget: Target
  readonly directory: Directory
  readonly servicePrincipalId: string
  readonly job: () => Job
  /** Runs one cycle to its end, whatever the schedule says. */
  readonly runCycle: () => Promise<void>
}

/** Nothing can be provisioned: the message says why and what to do. */
export class CannotProvision extends Error {
  override readonly name = 'CannotProvision'
}

// "Create your own application" instantiates it.
const nonGalleryTemplate = '8adf8e6e-67b2-4cf2-a259-e3dc5476c621'

/**
 * Does what an administrator does to provision into an own application: makes it, gives address and token, has them
 * checked, makes the job and starts it. Throws {@link CannotProvision} where the endpoint lets nobody in.
 */
export async function openRun({
  seed,
  target,
  token,
  schema,
  dialect,
  scim,
  onExchange,
  signal,
}: RunParts): Promise<Run> {
  const scimTarget = createScimTarget({ ...scim, ...(dialect && { dialect }) })
  let isOpening = true
  const clientSecret = crypto.randomUUID()
  const graph = createMockGraph({
    seed: withAdministrator(seed, clientSecret),
    target: {
      ...scimTarget,
      open: (connection) =>
        scimTarget.open(isOpening ? { ...connection, signal, giveUp: signal } : connection),
    },
    onExchange,
  })
  const [directory] = graph.world.tenants.values()
  const administrator = directory?.applications.values().find(({ displayName }) => displayName === name)
  if (!directory || !administrator) throw new CannotProvision('The seed has no tenant.')
  const call = await signInTo(graph, directory.tenantId, { clientId: administrator.appId, clientSecret })
  const made = await call('POST', `/applicationTemplates/${nonGalleryTemplate}/instantiate`, {
    displayName: 'SCIM endpoint',
  })
  const { id: servicePrincipalId } = made.servicePrincipal as { id: string }
  const at = `/servicePrincipals/${servicePrincipalId}/synchronization`
  const secrets = { BaseAddress: target, ...(token !== '' && { SecretToken: token }), SyncAll: 'true' }
  await call('PUT', `${at}/secrets`, {
    value: Object.entries(secrets).map(([key, value]) => ({ key, value })),
  })
  await checkCredentials(call, at, graph, { target, token, signal })
  const { id } = await call('POST', `${at}/jobs`, { templateId: 'scim' })
  const jobId = String(id)
  if (schema !== undefined) await putSchema(call, `${at}/jobs/${jobId}/schema`, schema)
  await call('POST', `${at}/jobs/${jobId}/start`)
  isOpening = false
  return {
    ...{ graph, scimTarget, directory, servicePrincipalId },
    job: () => directory.jobOf(servicePrincipalId, jobId)!,
    runCycle: async () => {
      await graph.cycles.runNow(servicePrincipalId, jobId)
    },
  }
}

const name = 'mock-graph provision'

/** The seed with an application that may do all of this. */
function withAdministrator({ tenants: [tenant, ...others], ...seed }: Seed, clientSecret: string): Seed {
  if (!tenant) return { ...seed, tenants: [] }
  const permissions = { application: ['Application.ReadWrite.All', 'Synchronization.ReadWrite.All'] }
  const applications = [...(tenant.applications ?? []), { name, clientSecret, permissions }]
  return { ...seed, tenants: [{ ...tenant, applications }, ...others] }
}

async function checkCredentials(
  call: CallGraph,
  at: string,
  graph: MockGraph,
  asked: Pick<RunParts, 'target' | 'token' | 'signal'>,
): Promise<void> {
  try {
    await call('POST', `${at}/jobs/validateCredentials`, { templateId: 'scim', useSavedCredentials: true })
  } catch (error) {
    if (!(error instanceof RefusedCall)) throw error
    if (asked.signal?.aborted)
      throw new CannotProvision('It was stopped before anybody was provisioned.', { cause: error })
    throw new CannotProvision(explainNoEntry(error.message, graph.exchanges.last(), asked), { cause: error })
  }
}

async function putSchema(call: CallGraph, path: string, schema: unknown): Promise<void> {
  try {
    await call('PUT', path, schema)
  } catch (error) {
    if (!(error instanceof RefusedCall)) throw error
    throw new CannotProvision(`The file of --schema is no schema of a job: ${error.message}`, {
      cause: error,
    })
  }
}
