import type { Answered, ShownPerson } from '#app/domain/conference/check-in/messages.ts'
import type { ScanRow } from '#db/queries/conference-check-in.ts'
import type { DoorAttendee } from '#db/queries/conference-door-people.ts'
import type { Facts } from './facts.ts'

/** What a gate shows of somebody. */
export function shownPerson({
  id,
  code,
  name,
  nameLatin,
  organisation,
  kindId,
}: DoorAttendee): ShownPerson {
  return { id, code, name, nameLatin, organisation, kindId }
}

const personOf = ({ registrationId }: ScanRow, { people }: Facts) => {
  const found = registrationId ? people.get(registrationId) : undefined
  return found ? shownPerson(found) : null
}

/** The answer to a scan just decided. Call it before the scan itself counts among the moves. */
export function answerOf(row: ScanRow, facts: Facts): Answered {
  const last = row.registrationId ? facts.movesOf(row.registrationId, row.day).at(-1) : undefined
  const tells = row.result === 'already_in' || row.result === 're_entry' || row.result === 'not_in'
  return {
    nonce: row.nonce,
    result: row.result,
    person: personOf(row, facts),
    earlier: tells && last ? { at: last.at, gateId: last.gateId } : null,
  }
}

/** The answer to a scan that was handed in before: the same again. */
export function answeredBefore(row: ScanRow, facts: Facts): Answered {
  return {
    nonce: row.nonce,
    result: row.undoneAt ? 'undone' : row.result,
    person: personOf(row, facts),
    earlier: null,
  }
}
