import type { JobPlace } from '../../synchronization/synchronizer.js'
import type { Exchange } from '../exchange.js'
import { jobOf, synchronizedOf } from './find-job.js'

/** Where the addressed job is found. Throws a 404 where there is none. */
export const jobPlaceOf = (exchange: Exchange): JobPlace => ({
  directory: exchange.directory,
  servicePrincipal: synchronizedOf(exchange).servicePrincipal,
  job: jobOf(exchange),
})
