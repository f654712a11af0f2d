import type { GraphSyncClient } from '@graph-sync/client'
import { expectStatus } from './answer.js'
import { type Calls, callOver } from './call-over.js'
import type { ContractConnection } from './connections/connection.js'
import type { Ledger } from './tenants/ledger.js'
import { type Waiting, waitUntil } from './wait-until.js'
import { nonGalleryTemplate } from './well-known-ids.js'

/** The application that this run made, by object ids. */
export type MadeApplication = {
  readonly displayName: string
  readonly applicationId: string
  readonly servicePrincipalId: string
  readonly appId: string
}

/** What a case may use. */
export type Stage = Calls & {
  /** The client of `provisioning`. */
  readonly graph: GraphSyncClient
  readonly tenantId: string
  readonly waiting: Waiting
  /** The application of this run, made when first asked for, and to be found everywhere by then. */
  application(): Promise<MadeApplication>
  /** The id of a synchronization template of that application. */
  templateId(): Promise<string>
  /** The id of a job of that application, created when first asked for. */
  jobId(): Promise<string>
  /** The job was deleted: the next one to ask gets a new one. */
  forgetJob(): void
}

export type StageOptions = {
  readonly connection: ContractConnection
  readonly displayName: string
  readonly ledger: Ledger
  readonly now: () => Date
  readonly waiting: Waiting
  /** Says that the requests of `run` do not belong to the case that caused them, but are made once for all. */
  within<T>(name: string, run: () => Promise<T>): Promise<T>
}

export function createStage({ connection, displayName, ledger, now, waiting, within }: StageOptions): Stage {
  const { graphUrl, tenantId } = connection
  const calls = callOver(connection)
  const { send } = calls

  const instantiate = async (): Promise<MadeApplication> => {
    const entry = { displayName, tenantId, graphUrl, at: now().toISOString() }
    await ledger.note(entry)
    const path = `/applicationTemplates/${nonGalleryTemplate}/instantiate`
    const answer = expectStatus(await send('POST', path, { body: { displayName } }), 201)
    const { application, servicePrincipal } = answer.json<Instantiated>()
    const ids = { applicationId: application.id, servicePrincipalId: servicePrincipal.id }
    await ledger.note({ ...entry, ...ids })
    await waitUntil(
      'The new application in the synchronization service',
      async () => {
        const read = await send('GET', `/servicePrincipals/${servicePrincipal.id}/synchronization/templates`)
        return read.status === 200 ? read : undefined
      },
      waiting,
    )
    return { displayName, ...ids, appId: servicePrincipal.appId }
  }
  const application = once(() => within('(the application)', instantiate))

  const templateId = once(async () => {
    const { servicePrincipalId } = await application()
    return within('(the template)', async () => {
      const path = `/servicePrincipals/${servicePrincipalId}/synchronization/templates`
      const { value } = expectStatus(await send('GET', path), 200).json<{ value: { id: string }[] }>()
      const [first] = value
      if (!first) throw new Error('The application has no synchronization template.')
      return first.id
    })
  })

  const createJob = async () => {
    const [{ servicePrincipalId }, template] = [await application(), await templateId()]
    return within('(the job)', async () => {
      const path = `/servicePrincipals/${servicePrincipalId}/synchronization/jobs`
      const answer = expectStatus(await send('POST', path, { body: { templateId: template } }), 201)
      const { id } = answer.json<{ id: string }>()
      const isThere = async () => ((await send('GET', `${path}/${id}`)).status === 200 ? true : undefined)
      await waitUntil('The new job', isThere, waiting)
      return id
    })
  }
  let jobId = once(createJob)

  return {
    ...{ ...calls, graph: calls.provisioning.graph },
    ...{ tenantId, waiting, application, templateId },
    jobId: () => jobId(),
    forgetJob: () => {
      jobId = once(createJob)
    },
  }
}

type Instantiated = { application: { id: string }; servicePrincipal: { id: string; appId: string } }

/** What failed once fails for all who ask: nothing is made twice. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
