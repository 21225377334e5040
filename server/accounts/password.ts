import { hash, verify } from '@node-rs/argon2'

// OWASP's second choice for Argon2id: 19 MiB, two passes, one lane. Both calls run off the main thread.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, options)

let decoy: Promise<string> | undefined

/**
 * Whether `password` is the one behind `passwordHash`. Without a hash the work is done all the same and
 * the answer is no, so that the time taken does not tell who has an account.
 */
export async function passwordMatches(
  password: string,
  passwordHash: string | null | undefined,
): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const matches = await verify(passwordHash ?? (await decoy), password)
  return matches && Boolean(passwordHash)
}
