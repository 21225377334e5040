import { isNamedZone, TIMESLOT, type Schedule, type ScheduleEvent } from './schedule.ts'

/** The schema the file says it follows. */
const SCHEMA = 'https://c3voc.de/schedule/schema.json'

/**
 * A schedule as schedule.json. A person is named by `name` and `code` and never by `public_name` and `id` as well:
 * both together match two of the schema's kinds at once, and fail.
 */
export function writeScheduleJson({
  version,
  url,
  generator,
  conference,
  ...rest
}: Schedule): string {
  const { title, acronym, start, end, zone } = conference
  return JSON.stringify({
    $schema: SCHEMA,
    generator,
    schedule: {
      version,
      url,
      conference: {
        acronym,
        title,
        start,
        end,
        daysCount: rest.days.length,
        timeslot_duration: TIMESLOT,
        ...(isNamedZone(zone) && { time_zone_name: zone }),
        url: conference.url,
        tracks: rest.tracks,
        rooms: rest.rooms.map(({ name, guid, slug, capacity, description }) => ({
          name,
          guid,
          slug,
          capacity,
          description: description || null,
        })),
        days: rest.days.map(({ index, date, start, end, rooms }) => ({
          index,
          date,
          day_start: start,
          day_end: end,
          rooms: Object.fromEntries(
            rooms.map(({ name, events }) => [name, events.map((event) => eventJson(event, name))]),
          ),
        })),
      },
    },
  })
}

const eventJson = (event: ScheduleEvent, room: string) => ({
  guid: event.guid,
  code: event.code,
  id: event.id,
  date: event.start,
  start: event.startClock,
  end: event.end,
  duration: event.duration,
  room,
  slug: event.slug,
  url: event.url,
  title: event.title,
  subtitle: null,
  track: event.track,
  type: event.type,
  language: event.language || null,
  abstract: event.abstract,
  persons: event.persons
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, code, guid, url }) => ({ name, code, guid, url })),
  links: event.materials,
  attachments: [],
})
