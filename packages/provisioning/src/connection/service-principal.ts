import { Grants } from '../grants/grants.js'
import { Owners } from '../grants/owners.js'
import { Jobs } from '../jobs/jobs.js'
import { checkObjectId } from '../options/object-id.js'
import { Credentials } from '../secrets/credentials.js'
import { Secrets } from '../secrets/secrets.js'
import { Templates } from '../templates/templates.js'
import type { Connection } from './connection.js'

/** An application in the tenant that users are provisioned to. */
export type ServicePrincipal = {
  /** Object id. */
  readonly id: string
  /** What the provisioning service needs to reach the application. */
  readonly secrets: Secrets
  /** Tests of what is in the secrets, or may come to be. */
  readonly credentials: Credentials
  /** What its jobs can be made from. */
  readonly templates: Templates
  readonly jobs: Jobs
  /** Who may manage it. */
  readonly owners: Owners
  /** What it may do, and who is assigned to it. */
  readonly grants: Grants
}

/** Sends no request. Throws a `TypeError` when the id cannot be one. */
export function openServicePrincipal(connection: Connection, id: string): ServicePrincipal {
  checkObjectId(
    id,
    'servicePrincipal',
    'the service principal: "Object ID" on the page of the enterprise application. The appId (client id) and the object id of the app registration are others.',
  )
  const requests = connection.graph.servicePrincipals.byServicePrincipalId(id)
  const { synchronization } = requests
  return {
    id,
    secrets: new Secrets(synchronization.secrets),
    credentials: new Credentials(synchronization),
    templates: new Templates(synchronization.templates),
    jobs: new Jobs(connection, id),
    owners: new Owners(requests.owners),
    grants: new Grants(connection.graph, id),
  }
}
