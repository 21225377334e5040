/** Linked data (JSON-LD) in the body of a page; a page's `meta` names those that its browser knows too. */
export function LinkedData({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
