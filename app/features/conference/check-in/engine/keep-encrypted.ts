import { openDB, type DBSchema } from 'idb'
import type { Snapshot } from '#app/domain/conference/check-in/messages.ts'
import { keepInMemory, type Keep, type Kept, type Passed, type Queued } from './keep.ts'

type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }

interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKey }
  kept: { key: string; value: Sealed }
  queue: { key: number; value: Sealed }
  clock: { key: string; value: Kept['clock'] }
}

/**
 * Keeps in IndexedDB, encrypted by AES-GCM under a key that no script can read out: a copied profile or a disk is of no
 * use without this browser. In a browser without room for it, memory has to do.
 */
export async function openKeep(): Promise<Keep> {
  try {
    return await keepEncrypted()
  } catch {
    return keepInMemory()
  }
}

async function keepEncrypted(): Promise<Keep> {
  const db = await openDB<Schema>('corridor-gate', 1, {
    upgrade(fresh) {
      for (const name of ['keys', 'kept', 'queue', 'clock'] as const) fresh.createObjectStore(name)
    },
  })
  const key = await ownKey()

  async function ownKey(): Promise<CryptoKey> {
    const found = await db.get('keys', 'own')
    if (found) return found
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    await db.put('keys', made, 'own')
    return made
  }

  async function seal(value: unknown): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const plain = new TextEncoder().encode(JSON.stringify(value))
    return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) }
  }

  async function open<T>({ iv, data }: Sealed): Promise<T> {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data)
    return JSON.parse(new TextDecoder().decode(plain)) as T
  }

  return {
    lasting: true,
    async load() {
      const sealed = await db.get('kept', 'snapshot')
      const queue = await Promise.all((await db.getAll('queue')).map((one) => open<Queued>(one)))
      const passed = await db.get('kept', 'passed')
      return {
        snapshot: sealed ? await open<Snapshot>(sealed) : null,
        queue: queue.sort((a, b) => a.seq - b.seq),
        passed: passed ? await open<Passed[]>(passed) : [],
        clock: (await db.get('clock', 'own')) ?? { last: 0, skew: 0 },
      }
    },
    async saveSnapshot(snapshot) {
      const sealed = await seal(snapshot)
      const tx = db.transaction('kept', 'readwrite')
      await tx.store.put(sealed, 'snapshot')
      await tx.store.delete('passed')
      await tx.done
    },
    async savePassed(passed) {
      await db.put('kept', await seal(passed), 'passed')
    },
    async saveClock(clock) {
      await db.put('clock', clock, 'own')
    },
    async put(queued) {
      const sealed = await seal(queued)
      const tx = db.transaction('queue', 'readwrite', { durability: 'strict' })
      await tx.store.put(sealed, queued.seq)
      await tx.done
    },
    async drop(seqs) {
      const tx = db.transaction('queue', 'readwrite')
      for (const seq of seqs) await tx.store.delete(seq)
      await tx.done
    },
    async wipe(queueToo) {
      await db.clear('kept')
      if (queueToo) await db.clear('queue')
    },
  }
}
