import { createContext, useContext } from 'react'
import { useLang } from '#app/i18n/messages.ts'
import { formatDate, formatMoment } from '#app/i18n/moments.ts'
import { formatDayClock } from '#app/i18n/venue-time.ts'

const Zone = createContext('UTC')

/** The zone of the venue, for every page of a conference's desk: organisers work by its clock, wherever they sit. */
export const VenueZone = Zone.Provider

/** How moments and dates are written on the pages of a desk. */
export function useVenueClock() {
  const lang = useLang()
  const zone = useContext(Zone)
  return {
    zone,
    moment: (at: Date | string) => formatMoment(lang, at, zone),
    /** Without its year, for what is on during the conference. */
    dayClock: (at: string) => formatDayClock(lang, at, zone),
    date: (at: Date | string) => formatDate(lang, at, zone),
  }
}
