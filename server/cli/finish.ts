/** Runs a command; a failure meant for the operator is printed as its sentence, anything else whole. */
export async function finish(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const known =
      error instanceof Error && ['EnvError', 'DatabaseRefused', 'CommandError'].includes(error.name)
    console.error(known ? (error as Error).message : error)
    process.exitCode = 1
  }
}

/** A mistake of the operator: its message is all there is to say. */
export class CommandError extends Error {
  override name = 'CommandError'
}
