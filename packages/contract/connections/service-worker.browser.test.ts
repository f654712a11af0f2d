import { contract } from './contract.js'
import { throughServiceWorker } from './service-worker.js'

contract('through the service worker of MSW in a browser', throughServiceWorker)
