import { targetHelp } from './target-help.js'

export const checkScimHelp = `Checks a SCIM 2.0 endpoint as Microsoft Entra's provisioning service would use it, offline.

Usage: mock-graph check-scim --target URL [options]

It makes users and groups of its own there, reads back every write, and removes them at the end. It ends
with 0 when nothing failed, 1 when something did or the endpoint could not be reached, 2 when the arguments are wrong.

${targetHelp.target}
  --token TOKEN          the secret token (default: the variable MOCK_GRAPH_TARGET_TOKEN, which other users
                         of this machine cannot read from the list of processes)
  --schema FILE          the schema of your job, as Graph shows it; its mappings are tried
                         (default: the gallery's template for any SCIM endpoint)
  --dialect HOW          default, aadOptscim062020, or both (default: both; the flag in the URL chooses too)
  --format NAME          text, json, junit, markdown or html (default: text)
  --output FILE          write the report to FILE, and a line to stdout
${targetHelp.redact}
${targetHelp.allowTarget}
${targetHelp.timeout}
  --rounds NUMBER        pairs of requests where two are sent at once (default: 20)
${targetHelp.rest}

Example: check both dialects of an endpoint of this machine, as a page to look at
  mock-graph check-scim --target http://localhost:8080/scim --format html --output report.html
`
