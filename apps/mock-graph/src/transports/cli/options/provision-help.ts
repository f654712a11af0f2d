import { targetHelp } from './target-help.js'

export const provisionHelp = `Provisions people into a SCIM 2.0 endpoint by the requests that Microsoft Entra's provisioning service sends, offline.

Usage: mock-graph provision --target URL [options]

It tells what became of each object, and for each failure what was sent, what came back, which mapping and which rule it
points to. It ends with 0 when nothing failed, 1 when something did or nobody could be provisioned, 2 when the arguments
are wrong.

${targetHelp.target}
  --token TOKEN          the secret token (default: the variable MOCK_GRAPH_TARGET_TOKEN; without
                         either, a token that the fake's Entra issued)
  --seed FILE            whom to provision, YAML or JSON (default: some people and their group)
  --schema FILE          the schema of your job, as Graph shows it (default: that of an own application)
  --dialect HOW          default, aadOptscim062020, or both: run one, remove what it made, run the
                         other, and print the requests that differ (default: as the URL asks)
  --watch                stay, and provision each change of the seed file
  --trace FILE           write every request with its answer to FILE: .har or .txt
${targetHelp.redact}
${targetHelp.allowTarget}
${targetHelp.timeout}
  --json                 print a summary as JSON in place of text
${targetHelp.rest}

Example: provision some people into a SCIM endpoint of this machine
  mock-graph provision --target http://localhost:8080/scim --token secret
`
