import * as library from '@microsoft/kiota-http-fetchlibrary'

// It came later: without the alias of vitest, the tests would run on the newest version once more.
if ('BodyInspectionHandler' in library) throw new Error('This is not the fetch library of preview 96.')
