/** Prints how many requests were sent in a second, then what this process ran for each, in microseconds. */
export async function timeRequests(send: () => Promise<number>): Promise<void> {
  const [began, ran] = [performance.now(), process.cpuUsage()]
  const count = await send()
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(ran)
  console.log(`${count / seconds}\n${(user + system) / count}`)
}
