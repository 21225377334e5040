import { BrokenPackage } from '#app/domain/conference/exchange/package.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { readPackageFile, type ReadPackage } from './read-package.ts'

/**
 * What the file of a whole conference holds.
 * @throws DomainError `package.broken` with what is wrong and where
 */
export async function readOwnPackage(bytes: Uint8Array): Promise<ReadPackage> {
  try {
    return await readPackageFile(bytes)
  } catch (error) {
    if (!(error instanceof BrokenPackage)) throw error
    const { problem, at } = error
    throw new DomainError('package.broken', { problem, at })
  }
}
