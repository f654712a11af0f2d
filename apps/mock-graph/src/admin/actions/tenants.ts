import { describeSeed } from '../../directory/seed/describe-seed.js'
import { checkSeed, type Seed } from '../../directory/seed/seed.js'
import { seedTenant } from '../../directory/seed/seed-tenant.js'
import type { Directory } from '../../directory/tenant/directory.js'
import type { World } from '../../directory/tenant/world.js'
import { jsonAnswer } from '../../http/json-answer.js'
import { AdminProblem } from '../admin-answer.js'
import type { AdminEndpoint } from '../endpoint.js'
import { readJson } from '../read-json.js'

/**
 * `POST /__mock/tenants`: one more tenant, described as in a seed. Answers its applications and users with what they
 * sign in with. `reset` takes it away again.
 */
export const addTenant: AdminEndpoint = async ({ call }, { world, environment }) => {
  const tenant = await readJson(call, 'one tenant of a seed, with displayName and domain')
  const seed = { tenants: [tenant] }
  const problems = checkSeed(seed)
  if (problems.length > 0) {
    const described = problems.map(({ path, message }) => ({
      path: path.replace(/^tenants\[0\]\.?/, ''),
      message,
    }))
    const [first] = described
    throw new AdminProblem(400, `The tenant has problems: ${first?.path}: ${first?.message}`, described)
  }
  const directory = seedTenant((seed as Seed).tenants[0]!, environment)
  requireNew(directory, world)
  world.add(directory)
  const { tenantId, displayName, domain } = directory
  return jsonAnswer({ tenantId, displayName, domain, ...describeSeed(directory) }, 201)
}

function requireNew(directory: Directory, world: World): void {
  const name = [directory.tenantId, directory.domain].find((one) => world.find(one))
  if (name !== undefined) throw new AdminProblem(409, `There is a tenant ${name} already.`)
  const taken = directory.applications.values().find(({ appId }) => world.application(appId))
  if (taken) throw new AdminProblem(409, `Another tenant has an application with the appId ${taken.appId}.`)
}
