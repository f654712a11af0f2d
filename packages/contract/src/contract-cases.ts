import { applicationCases } from './cases/applications.js'
import { bodyCases } from './cases/bodies.js'
import { deletionCases } from './cases/deletion.js'
import { headerCases } from './cases/headers.js'
import { jobCases } from './cases/jobs.js'
import { refusalCases } from './cases/refusals.js'
import { schemaCases } from './cases/schema.js'
import { secretCases } from './cases/secrets.js'
import { templateCases } from './cases/templates.js'
import type { ContractCase } from './contract-case.js'

/**
 * What a user of the facade may rely on, in the order to run it in. Each stands alone: what it needs is made when it
 * asks for it. None has an expectation that was computed from the tables the fake enforces.
 */
export const contractCases: readonly ContractCase[] = [
  ...applicationCases,
  ...secretCases,
  ...bodyCases,
  ...templateCases,
  ...jobCases,
  ...schemaCases,
  ...refusalCases,
  ...headerCases,
  ...deletionCases,
]
