import type { Application } from '../../domain/directory/application.js'
import type { User } from '../../domain/directory/user.js'
import { checkSnapshot } from '../snapshot/check-snapshot.js'
import type { DirectorySnapshot } from '../snapshot/directory-snapshot.js'
import { Directory } from './directory.js'

/** Every tenant of a {@link World}, as plain JSON. Secrets and passwords included: never show it to people. */
export type WorldSnapshot = { tenants: DirectorySnapshot[] }

/** Told which tenants there are. */
export type WorldFollower = {
  added(directory: Directory): void
  /** All of them are gone, and these are there. */
  replaced(gone: readonly Directory[], directories: readonly Directory[]): void
}

/** All tenants, isolated from one another. */
export class World {
  #follower: WorldFollower | undefined
  readonly #tenants = new Map<string, Directory>()
  readonly #byDomain = new Map<string, Directory>()

  /** The directories by tenant id, in lower case. */
  get tenants(): ReadonlyMap<string, Directory> {
    return this.#tenants
  }

  /** Throws when another tenant has the id or the domain. */
  add(directory: Directory): void {
    const taken = [directory.tenantId, directory.domain].find((name) => this.find(name))
    if (taken !== undefined)
      throw new Error(`There is a tenant ${taken} already. Choose another id and domain.`)
    this.#put(directory)
    this.#follower?.added(directory)
  }

  /** Tells somebody, from now on, of every tenant that comes, and of all being replaced. */
  follow(follower: WorldFollower): void {
    this.#follower = follower
  }

  /** The tenant with this id or verified domain, in any case. */
  find(idOrDomain: string): Directory | undefined {
    const name = idOrDomain.toLowerCase()
    return this.#tenants.get(name) ?? this.#byDomain.get(name)
  }

  /** The registration with this client id and the tenant it was made in, or one that knows it, if that is not here. */
  application(appId: string): { application: Application; home: Directory } | undefined {
    const id = appId.toLowerCase()
    for (const home of this.#tenants.values()) {
      const application = home.applicationByAppId(id)
      if (application) return { application, home }
    }
    for (const home of this.#tenants.values()) {
      for (const application of home.foreignApplications.matching('appId', [id]) ?? [])
        return { application, home }
    }
    return undefined
  }

  /** The user who signs in with this name, in any case. */
  user(userPrincipalName: string): { user: User; directory: Directory } | undefined {
    for (const directory of this.#tenants.values()) {
      const user = directory.userByPrincipalName(userPrincipalName)
      if (user) return { user, directory }
    }
    return undefined
  }

  /** Everything, in the order it was added: a world restored from it gives the same snapshot again. */
  snapshot(): WorldSnapshot {
    return { tenants: [...this.#tenants.values()].map((directory) => directory.snapshot()) }
  }

  /**
   * Replaces everything by what the snapshot holds. Directories obtained before are no longer part of the world. Throws a
   * `TypeError`, and nothing is replaced, for what is none.
   */
  restore(snapshot: WorldSnapshot): void {
    checkSnapshot(snapshot)
    const restored = snapshot.tenants.map((tenant) => Directory.restore(tenant))
    const gone = [...this.#tenants.values()]
    this.#tenants.clear()
    this.#byDomain.clear()
    for (const directory of restored) this.#put(directory)
    this.#follower?.replaced(gone, restored)
  }

  #put(directory: Directory): void {
    this.#tenants.set(directory.tenantId.toLowerCase(), directory)
    this.#byDomain.set(directory.domain.toLowerCase(), directory)
  }
}
