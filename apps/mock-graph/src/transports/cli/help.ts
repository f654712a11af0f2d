import { readFileSync } from 'node:fs'

export const help = `A fake Microsoft Graph that enforces permissions, directory roles and ownership, and says why it refused.

Usage: mock-graph [start] [options]

  --port NUMBER          port for both HTTP and HTTPS; 0 lets the system choose
                         (default: 4010)
  --host ADDRESS         address to listen on; one beyond loopback needs an admin token
                         (default: 127.0.0.1)
  --seed FILE            directory to start with, YAML or JSON
                         (default: one tenant with a caller for each interesting case)
  --denials HOW          observed: refusals as reported of the real service, such as
                         401 UnknownError on synchronization; documented: 403 everywhere
                         (default: observed)
  --ready-file FILE      write the ready output to FILE as JSON once the fake answers;
                         it holds the fake's secrets, and is removed when the fake stops
  --json                 print the ready output as one line of JSON, and log to stderr
  --quiet                no log line per request
  --no-admin             do not serve the pages and actions below /__mock
  --no-explain-header    do not send x-mock-graph-explain, the URL of the decision
  --admin-token TOKEN    what /__mock then asks for as a bearer token
                         (default: the variable MOCK_GRAPH_ADMIN_TOKEN)
  -h, --help             print this
  -v, --version          print the version

Keys and certificates are made at the first start and kept in the state directory of
this user; MOCK_GRAPH_HOME names another.

Example: start on any free port, and wait in a script until it is ready
  mock-graph --port 0 --ready-file ready.json --quiet &
  until [ -f ready.json ]; do sleep 0.1; done
`

/** The version in package.json. */
export function readVersion(): string {
  // The file is as far above src/transports/cli as above dist/transports/cli.
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  return version
}
