import { xmlText, XML_DECLARATION } from '../../shared/xml.ts'
import type { Schedule, ScheduleEvent } from './schedule.ts'
import { TIMESLOT } from './schedule.ts'

const tag = (indent: number, name: string, text: string | number) =>
  `${'  '.repeat(indent)}<${name}>${xmlText(String(text))}</${name}>\n`

/**
 * A schedule as schedule.xml (c3voc's XSD). Elements that would be empty and may not be are left out: an empty
 * `feedback_url` or a person without a name is what makes other systems' files fail.
 */
export function writeScheduleXml({
  version,
  url,
  generator,
  conference,
  ...rest
}: Schedule): string {
  const { title, acronym, start, end, zone } = conference
  const days = rest.days.map(
    ({ index, date, start, end, rooms }) =>
      `  <day index="${index}" date="${date}" start="${start}" end="${end}">\n${rooms
        .map(
          ({ name, guid, events }) =>
            `    <room name="${xmlText(name)}"${guid ? ` guid="${guid}"` : ''}>\n${events
              .map((event) => eventXml(event, name))
              .join('')}    </room>\n`,
        )
        .join('')}  </day>\n`,
  )
  return `${XML_DECLARATION}<schedule>
  <generator name="${xmlText(generator.name)}" system="${xmlText(generator.url)}" version="${xmlText(generator.version)}"/>
${tag(1, 'url', url)}${tag(1, 'version', version)}  <conference>
${tag(2, 'title', title)}${tag(2, 'acronym', acronym)}${tag(2, 'start', start)}${tag(2, 'end', end)}${tag(
    2,
    'days',
    rest.days.length,
  )}${tag(2, 'timeslot_duration', TIMESLOT)}${tag(2, 'url', conference.url)}${tag(
    2,
    'time_zone_name',
    zone,
  )}${rest.tracks.map(({ name, slug }) => `    <track name="${xmlText(name)}" slug="${slug}"/>\n`).join('')}  </conference>
${days.join('')}</schedule>
`
}

function eventXml(event: ScheduleEvent, room: string): string {
  const persons = event.persons
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, guid }) => `          <person guid="${guid}">${xmlText(name)}</person>\n`)
    .join('')
  const materials = event.materials
    .map(({ title, url }) => `          <link href="${xmlText(url)}">${xmlText(title)}</link>\n`)
    .join('')
  return `      <event id="${event.id}" guid="${event.guid}" code="${event.code}">
${[
  tag(4, 'room', room),
  tag(4, 'title', event.title),
  tag(4, 'subtitle', ''),
  tag(4, 'type', event.type),
  tag(4, 'date', event.start),
  tag(4, 'start', event.startClock),
  tag(4, 'duration', event.duration),
  tag(4, 'abstract', event.abstract),
  tag(4, 'slug', event.slug),
  tag(4, 'track', event.track ?? ''),
  tag(4, 'language', event.language),
  tag(4, 'url', event.url),
].join('')}        <persons>
${persons}        </persons>
        <links>
${materials}        </links>
      </event>
`
}
