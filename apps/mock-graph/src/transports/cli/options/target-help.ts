/** What is said of the options that every command with a target has. */
export const targetHelp = {
  target: '  --target URL           the tenant URL: the address below which /Users and /Groups are',
  redact: '  --redact               hide the values of persons, for sharing',
  allowTarget: '  --allow-target HOST    a host beyond this machine and private networks; may be repeated',
  timeout: '  --timeout SECONDS      time until an answer has to be whole, such as 0.5 (default: 30)',
  rest: '  -h, --help             print this\n  -v, --version          print the version',
} as const
