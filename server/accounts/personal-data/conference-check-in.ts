import { scansOfAccount } from '#db/queries/door-scans.ts'
import { forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import { gate, gateDevice } from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/**
 * Passings of gates are of a registration and go out of the person's reach with it; gates and devices stay, who made
 * them goes.
 */
export const conferenceCheckInData: PersonalDataPart = {
  tables: ['gate', 'gate_device'],
  async export(db, accountId) {
    const gates = await personalRows(db, gate, 'createdBy', accountId)
    const devices = await personalRows(db, gateDevice, 'createdBy', accountId)
    return {
      checkIn: {
        passings: await scansOfAccount(db, accountId),
        gates: gates.map(({ nameRu, nameEn, createdAt }) => ({ nameRu, nameEn, createdAt })),
        devices: devices.map(({ label, createdAt, expiresAt }) => ({
          label,
          createdAt,
          expiresAt,
        })),
      },
    }
  },
  async shred(tx, accountId) {
    await forgetPerson(tx, gate, 'createdBy', accountId, { createdBy: null })
    await forgetPerson(tx, gateDevice, 'createdBy', accountId, { createdBy: null })
  },
}
