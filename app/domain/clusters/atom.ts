import type { Lang } from '../shared/lang.ts'
import { xmlText, XML_DECLARATION } from '../shared/xml.ts'

export type FeedEntry = {
  /** Permanent and unique: a UUID. */
  id: string
  title: string
  summary: string
  url: string
  at: Date
}

export type Feed = {
  lang: Lang
  title: string
  subtitle: string
  author: string
  /** The feed's own address, and that of the page it follows. */
  self: string
  page: string
  /** When nothing changed yet. */
  since: Date
  entries: readonly FeedEntry[]
}

/** An Atom feed (RFC 4287), newest entry first. */
export function atomFeed({ entries, ...feed }: Feed): string {
  const updated = entries[0]?.at ?? feed.since
  const lines = entries.map(
    ({ id, title, summary, url, at }) => `  <entry>
    <id>urn:uuid:${xmlText(id)}</id>
    <title>${xmlText(title)}</title>
    <updated>${at.toISOString()}</updated>
    <link rel="alternate" type="text/html" hreflang="${feed.lang}" href="${xmlText(url)}"/>
    <summary>${xmlText(summary)}</summary>
  </entry>
`,
  )
  return `${XML_DECLARATION}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">
  <id>${xmlText(feed.self)}</id>
  <title>${xmlText(feed.title)}</title>
  <subtitle>${xmlText(feed.subtitle)}</subtitle>
  <updated>${updated.toISOString()}</updated>
  <author><name>${xmlText(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>
  <link rel="alternate" type="text/html" hreflang="${feed.lang}" href="${xmlText(feed.page)}"/>
${lines.join('')}</feed>
`
}
