export const help = `A fake Microsoft Graph that enforces permissions, directory roles and ownership, and says why it refused.

Usage: mock-graph [start] [options]
       mock-graph exec [options] -- COMMAND [ARGUMENTS]
       mock-graph provision --target URL [--token TOKEN] [options]
       mock-graph check-scim --target URL [--token TOKEN] [options]

start serves until it is stopped. exec serves while COMMAND runs, tells it by variables
where the fake is and who may call it, and ends with its exit code. provision sends people
into a SCIM endpoint by the requests that Entra sends, and says for each failure why.
check-scim checks a SCIM endpoint as provisioning would use it. These two have options of
their own: mock-graph provision --help and mock-graph check-scim --help list them.

Options of start and exec:
  --port NUMBER          port for both HTTP and HTTPS; 0 lets the system choose
                         (default: 4010, and 0 for exec)
  --host ADDRESS         address to listen on; one beyond loopback needs an admin token
                         (default: 127.0.0.1)
  --seed FILE            directory to start with, YAML or JSON
                         (default: one tenant with a caller for each interesting case)
  --state FILE           keep the state from one start to the next: a write is in FILE before
                         it is answered; it holds the fake's secrets (docs/state.md)
  --state-sync HOW       normal: what was answered outlives the process; full: and a loss of
                         power, at the cost of speed (default: normal)
  --faults FILE          fault rules, YAML or JSON (docs/faults.md)
  --fault-seed NUMBER    where the chance of fault rules begins (default: 1)
  --throttling           refuse with 429 what passes the documented limits
  --replication SECONDS  time until a new object can be found, such as 0.5 (default: at once)
  --denials HOW          observed: refusals as reported of the real service, such as
                         401 UnknownError on synchronization; documented: 403 everywhere
                         (default: observed)
  --as NAME              application that the variables describe, with what it owns
                         (default: the first that owns something)
  --as-managed-identity  exec: the command gets IDENTITY_ENDPOINT and IDENTITY_HEADER instead of a
                         secret, as in App Service or a container; --as NAME names the identity
  --as-workload          exec: the command gets AZURE_FEDERATED_TOKEN_FILE instead of a secret, as
                         in Kubernetes or a CI job; --as NAME names the application
  --scim                 jobs provision into the SCIM endpoint at their own BaseAddress, with
                         their own SecretToken, as Entra does (default: into memory)
  --allow-target HOST    with --scim: provision into this host too; without it only into this
                         machine and private networks; may be repeated
  --target-timeout SECONDS  with --scim: time until an answer of the target has to be whole,
                         such as 0.5 (default: 30)
  --journal-entries NUMBER, --journal-bytes NUMBER
                         how much is kept of the requests (default: 10000, 16000000)
  --exchange-entries NUMBER, --exchange-bytes NUMBER
                         how much is kept of what was said to targets (default: 10000, 16000000)
  --intercept            exec: the command finds the fake at the hosts of the real service,
                         so it needs no change; it reaches no host beyond this machine
  --allow-host NAME      let clients that use the fake as their proxy reach this host too;
                         may be repeated
  --ready-file FILE      start: write the ready output to FILE as JSON once the fake answers;
                         it holds the fake's secrets, and is removed when the fake stops
  --json                 start: print the ready output as one line of JSON, and log to stderr
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

Example: run a test against a fresh fake, with the hosts of the real service in its code
  mock-graph exec --intercept -- npm test
`
