import { runContract } from '@graph-sync/contract'

// Makes an application, says so, and waits to be killed.
await runContract({
  cases: [
    {
      name: 'making an application',
      section: 'applications',
      needs: [],
      async run({ application }) {
        console.log((await application()).displayName)
        await new Promise((resolve) => setTimeout(resolve, 600_000))
      },
    },
  ],
})
