import { contract } from './contract.js'
import { inProcess } from './in-process.js'

contract('in process, through a custom fetch', () => inProcess())
