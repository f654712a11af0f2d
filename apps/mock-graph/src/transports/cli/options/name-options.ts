/** What is said of a target, in the words of the command line: an option stands where Graph has a secret. */
export const nameOptions = (message: string): string =>
  message
    .replaceAll(/the tenant URL \(BaseAddress\)|The tenant URL \(BaseAddress\)/g, '--target')
    .replaceAll('Give the tenant URL', 'Give --target')
    .replaceAll('give a SecretToken', 'give --token')
    .replaceAll('The SecretToken', 'The token of --token')
    .replaceAll(/allow the target (\S+)\.$/g, 'add --allow-target $1')
