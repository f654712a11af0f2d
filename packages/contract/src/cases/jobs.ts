import { expectStatus } from '../answer.js'
import type { ContractCase } from '../contract-case.js'
import { expectMatch, expectOneOf, expectSame } from '../contract-violation.js'
import { jobPath, jobsPath } from '../paths.js'
import type { Stage } from '../stage.js'

const section = 'jobs'

export const jobCases: readonly ContractCase[] = [
  {
    // learn.microsoft.com/graph/api/synchronization-synchronization-post-jobs: "The job is created in a disabled state".
    name: 'a job is created disabled, from the template that was named',
    section,
    needs: ['jobs.create', 'jobs.get'],
    async run(stage) {
      const { templateId, schedule, status } = await readJob(stage)
      expectSame('its template', templateId, await stage.templateId())
      expectSame('the state of its schedule', schedule?.state, 'Disabled')
      // NotConfigured on the page of the API, Paused in the how-tos.
      expectOneOf('the code of its status', status?.code, ['NotConfigured', 'Paused'])
    },
  },
  {
    // Seen on the page of bulkUpload, and older examples stop after the tenant.
    name: 'the id of a job is made of its template, its tenant and a GUID',
    section,
    needs: ['jobs.create'],
    async run(stage) {
      const [id, templateId] = [await stage.jobId(), await stage.templateId()]
      const tenant = stage.tenantId.replaceAll('-', '').toLowerCase()
      expectSame(
        'its beginning',
        id.slice(0, templateId.length + 34).toLowerCase(),
        `${templateId.toLowerCase()}.${tenant}.`,
      )
      expectMatch('its end', id.slice(templateId.length + 34), /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
    },
  },
  {
    // learn.microsoft.com/graph/api/resources/synchronization-synchronizationschedule: an interval is an ISO 8601 duration.
    name: 'a job always has a schedule with an interval',
    section,
    needs: ['jobs.get'],
    async run(stage) {
      expectMatch('the interval', (await readJob(stage)).schedule?.interval, /^P(T?\d)/)
    },
  },
  {
    // learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs
    name: 'the list of jobs holds the job',
    section,
    needs: ['jobs.list'],
    async run({ graph, application, jobId }) {
      const [{ servicePrincipalId }, id] = [await application(), await jobId()]
      const { jobs } = graph.servicePrincipals.byServicePrincipalId(servicePrincipalId).synchronization
      const ids = ((await jobs.get())?.value ?? []).map((job) => job.id)
      expectSame('whether it is among them', ids.includes(id), true)
    },
  },
  {
    name: 'the count of jobs is a bare number',
    section,
    needs: ['jobs.count.sp'],
    assumed: true,
    async run(stage) {
      await stage.jobId()
      const answer = expectStatus(await stage.send('GET', `${await jobsPath(stage)}/$count`), 200)
      expectMatch('the content type', answer.headers.get('content-type'), /^text\/plain/)
      expectMatch('the count', answer.text.replace(/^\uFEFF/, ''), /^\d+$/)
    },
  },
  {
    // learn.microsoft.com/graph/api/synchronization-synchronizationjob-start; the state after: the cross-tenant how-to.
    name: 'starting is answered with 204, and the schedule is active',
    section,
    needs: ['jobs.start', 'jobs.get'],
    async run(stage) {
      const { graph, application, jobId } = stage
      const { jobs } = graph.servicePrincipals.byServicePrincipalId(
        (await application()).servicePrincipalId,
      ).synchronization
      await jobs.bySynchronizationJobId(await jobId()).start.post()
      expectSame('the state of the schedule', (await readJob(stage)).schedule?.state, 'Active')
    },
  },
  {
    // learn.microsoft.com/graph/api/synchronization-synchronizationjob-pause; which of the two states is inferred.
    name: 'pausing is answered with 204, and the schedule is not active',
    section,
    needs: ['jobs.start', 'jobs.pause', 'jobs.get'],
    async run(stage) {
      const path = await jobPath(stage)
      expectStatus(await stage.send('POST', `${path}/start`), 204)
      expectStatus(await stage.send('POST', `${path}/pause`), 204)
      expectOneOf('the state of the schedule', (await readJob(stage)).schedule?.state, ['Paused', 'Disabled'])
    },
  },
  {
    // learn.microsoft.com/graph/api/synchronization-synchronizationjob-restart: flags as one text.
    name: 'restarting with a scope of several flags is answered with 204',
    section,
    needs: ['jobs.restart'],
    async run(stage) {
      const body = { criteria: { resetScope: 'Watermark, Escrows, QuarantineState' } }
      const answer = expectStatus(await stage.send('POST', `${await jobPath(stage)}/restart`, { body }), 204)
      expectSame('the body', answer.text, '')
    },
  },
]

type WireJob = {
  readonly templateId?: string
  readonly schedule?: { readonly state?: string; readonly interval?: string }
  readonly status?: { readonly code?: string }
}

async function readJob(stage: Stage): Promise<WireJob> {
  return expectStatus(await stage.send('GET', await jobPath(stage)), 200).json<WireJob>()
}
