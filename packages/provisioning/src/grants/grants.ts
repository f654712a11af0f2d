import {
  type AppRoleAssignment,
  type CallOptions,
  GraphError,
  type GraphSyncClient,
  type OAuth2PermissionGrant,
} from '@graph-sync/client'
import { type Call, call } from '../connection/call.js'
import { type PagedList, paged } from '../connection/paged.js'
import { ProvisioningError } from '../errors/provisioning-error.js'
import { checkObjectId, isGuid } from '../options/object-id.js'
import { addOnce, removeOnce } from '../requests/add-once.js'
import { present } from '../requests/present.js'
import { repeatable } from '../requests/repeatable.js'
import { microsoftGraph } from '../requests/well-known-ids.js'
import { defaultRoleId, permissionId, type Resource } from './choose-app-role.js'

/** Who is assigned to an application, and as what. */
export type Assignment = {
  /** Object id of a user, group or service principal. */
  principalId: string
  /**
   * Id of one of the application's app roles. Default: the one called User; the only one for people; or, for an
   * application without such roles, access without a role.
   */
  appRoleId?: string | undefined
}

/** Options of {@link Grants.grant}. */
export type GrantOptions = CallOptions & {
  /** Client id of the API that has the permission. Default: Microsoft Graph. */
  resourceAppId?: string | undefined
}

/** What the application may do, and who may use it. */
export class Grants {
  readonly #graph: GraphSyncClient
  readonly #id: string

  /** Takes the object id of the service principal. */
  constructor(graph: GraphSyncClient, id: string) {
    this.#graph = graph
    this.#id = id
  }

  /** The application permissions, and app roles of other applications, that this application has. */
  list(options?: CallOptions): PagedList<AppRoleAssignment> {
    return paged(this.#requests.appRoleAssignments, options)
  }

  /** The users, groups and service principals that are assigned to this application. */
  assignedTo(options?: CallOptions): PagedList<AppRoleAssignment> {
    return paged(this.#requests.appRoleAssignedTo, options)
  }

  /** The delegated permissions that users, or an administrator for all, consented to for this application. */
  consents(options?: CallOptions): PagedList<OAuth2PermissionGrant> {
    return paged(this.#requests.oauth2PermissionGrants, options)
  }

  /**
   * Gives this application an application permission by its name, such as `Synchronization.ReadWrite.All`, and returns the
   * assignment; the existing one when it has the permission. It counts in tokens that are issued afterwards.
   *
   * Throws a `TypeError` before anything is written when the API has no such permission. Source:
   * serviceprincipal-post-approleassignments.
   */
  grant(
    permission: string,
    { resourceAppId = microsoftGraph, ...options }: GrantOptions = {},
  ): Call<AppRoleAssignment> {
    return call(async (given) => {
      if (typeof permission !== 'string' || permission === '') {
        throw new TypeError(
          'Name the application permission to grant, such as Synchronization.ReadWrite.All.',
        )
      }
      if (!isGuid(resourceAppId)) {
        throw new TypeError(
          `${JSON.stringify(resourceAppId)} is not an appId. resourceAppId is the client id (a GUID) of the API that has the permission.`,
        )
      }
      const resource = await this.#resource(resourceAppId, given)
      const wanted = {
        principalId: this.#id,
        resourceId: resource.id,
        appRoleId: permissionId(permission, resource),
      }
      const { appRoleAssignments } = this.#requests
      return addOnce(
        () => appRoleAssignments.post(wanted, repeatable(given)),
        () => find(this.list(given), wanted),
      )
    }, options)
  }

  /**
   * Assigns a user, group or service principal to this application, so that provisioning takes it in when its scope is
   * assigned users and groups. Returns the assignment; the existing one when there is one in that role.
   *
   * Throws a `TypeError` before any request when an id cannot be one, and before anything is written when the application
   * has several roles and it is not clear which. Source: serviceprincipal-post-approleassignedto.
   */
  assign(assignment: Assignment, options?: CallOptions): Call<AppRoleAssignment> {
    return call(async (given) => {
      const { principalId, appRoleId } = assignment ?? {}
      checkObjectId(
        principalId,
        'grants.assign',
        'the user, group or service principal to assign, as principalId.',
      )
      if (appRoleId !== undefined && !isGuid(appRoleId)) {
        throw new TypeError(
          `${JSON.stringify(appRoleId)} is not the id of an app role. appRoleId is its id (a GUID), not its name.`,
        )
      }
      const wanted = {
        principalId,
        resourceId: this.#id,
        appRoleId: appRoleId ?? (await this.#defaultRole(given)),
      }
      const { appRoleAssignedTo } = this.#requests
      return addOnce(
        () => appRoleAssignedTo.post(wanted, repeatable(given)),
        () => find(this.assignedTo(given), wanted),
      )
    }, options)
  }

  /**
   * Takes back what {@link grant} or {@link assign} gave, by the assignment or its id; fine when it is gone. Throws a
   * `TypeError` before any request when there is no id.
   */
  revoke(assignment: string | AppRoleAssignment, options?: CallOptions): Call<void> {
    return call(async (given) => {
      const id = typeof assignment === 'string' ? assignment : assignment?.id
      if (!id) throw new TypeError('revoke() needs an assignment, or its id, from list() or assignedTo().')
      const { appRoleAssignedTo, appRoleAssignments } = this.#requests
      // An id alone does not tell on which side the assignment hangs, and either refuses the other's.
      await removeOnce(
        () => appRoleAssignedTo.byAppRoleAssignmentId(id).delete(given),
        () =>
          removeOnce(
            () => appRoleAssignments.byAppRoleAssignmentId(id).delete(given),
            () => appRoleAssignments.get({ ...given, queryParameters: { top: 1 } }),
          ),
      )
    }, options)
  }

  get #requests() {
    return this.#graph.servicePrincipals.byServicePrincipalId(this.#id)
  }

  async #defaultRole(options: CallOptions): Promise<string> {
    const queryParameters = { select: ['displayName', 'appRoles'] }
    return defaultRoleId((await this.#requests.get({ ...options, queryParameters })) ?? {})
  }

  async #resource(appId: string, options: CallOptions): Promise<Resource & { id: string }> {
    const queryParameters = { select: ['id', 'displayName', 'appRoles', 'oauth2PermissionScopes'] }
    try {
      const { servicePrincipalsWithAppId } = this.#graph
      const resource = await servicePrincipalsWithAppId(appId).get({ ...options, queryParameters })
      return { ...resource, id: present(resource?.id, 'the id of the service principal') }
    } catch (error) {
      if (!(error instanceof GraphError) || error.status !== 404) throw error
      throw new ProvisioningError(
        'ERR_NOT_FOUND',
        `The tenant has no service principal with the appId ${appId}. Check resourceAppId; the API may have to be added to the tenant first.`,
        { cause: error },
      )
    }
  }
}

type Wanted = { principalId: string; resourceId: string; appRoleId: string }

async function find(
  assignments: AsyncIterable<AppRoleAssignment>,
  wanted: Wanted,
): Promise<AppRoleAssignment | undefined> {
  const same = (name: keyof Wanted, one: AppRoleAssignment) =>
    one[name]?.toLowerCase() === wanted[name].toLowerCase()
  for await (const one of assignments) {
    if (same('principalId', one) && same('resourceId', one) && same('appRoleId', one)) return one
  }
  return undefined
}
