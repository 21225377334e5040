import type { Template } from '../../documents/render-pdf.ts'

/** What the template is given; every text in the ticket's language. */
export type TicketData = {
  title: string
  author: string
  lang: 'ru' | 'en'
  /** A sheet to print, or a page as large as a telephone. */
  page: 'a4' | 'phone'
  heading: string
  conference: string
  facts: { term: string; value: string }[]
  name: string
  other: string
  kind: string
  organisation: string
  codeAlt: string
  codeLabel: string
  registrationCode: string
  notesTitle: string
  notes: string[]
  footer: string
  demo: string
}

/** A ticket: who, where, when, and the QR as large as a tired camera wants it. */
export const ticketTemplate: Template = {
  name: 'ticket',
  source: String.raw`
#let on-phone = data.page == "phone"
#set page(
  ..if on-phone { (width: 100mm, height: auto, margin: 7mm) } else { (paper: "a4", margin: (x: 20mm, top: 18mm, bottom: 20mm)) },
)
#set text(size: if on-phone { 10pt } else { 10.5pt })
#set par(leading: 0.55em)

#let square = if on-phone { 86mm } else { 74mm }
#let kind-tag = box(fill: accent, inset: (x: 3mm, y: 1.6mm), radius: 0.6mm, text(fill: white, weight: "semibold", data.kind))

#let facts = grid(
  columns: (auto, 1fr),
  column-gutter: 4mm,
  row-gutter: 2.6mm,
  ..data.facts.map(fact => (text(fill: muted, fact.term), fact.value)).flatten(),
)

#let holder(width) = {
  display(data.name.split(" "), width, 26mm, if on-phone { 24pt } else { 27pt }, weight: "bold", tracking: -0.01em)
  if data.other != "" {
    v(3mm)
    tight(text(fill: muted, data.other))
  }
  if data.organisation != "" {
    v(3mm)
    tight(text(weight: "medium", data.organisation))
  }
}

#let qr-block = {
  code(0, square, data.codeAlt)
  v(0.5mm)
  align(center, {
    text(size: 8.5pt, fill: muted, data.codeLabel + " ")
    text(size: 11pt, weight: "semibold", tracking: 0.12em, data.registrationCode)
  })
}

#let notes = {
  heading(level: 2, text(size: 11pt, data.notesTitle))
  v(3mm)
  set text(size: 9.5pt)
  list(spacing: 0.75em, marker: text(fill: accent, "—"), ..data.notes)
}

#tight(text(size: 9pt, fill: muted, weight: "medium", data.heading))
#v(3mm)
#heading(level: 1, text(size: if on-phone { 15pt } else { 20pt }, tracking: -0.01em, data.conference))
#if data.demo != "" {
  v(3mm)
  tight(text(size: 9pt, fill: rgb("#a3281e"), weight: "semibold", data.demo))
}
#v(4.5mm)
#tight(line(length: 100%, stroke: 0.6pt + ink))
#v(if on-phone { 4mm } else { 7mm })
#if on-phone {
  tight(qr-block)
  v(7mm)
  holder(86mm)
  v(4.5mm)
  tight(kind-tag)
  v(5.5mm)
  facts
  v(5.5mm)
  notes
} else {
  grid(
    columns: (1fr, square),
    column-gutter: 8mm,
    {
      holder(170mm - square - 8mm)
      v(5mm)
      tight(kind-tag)
      v(8mm)
      facts
    },
    tight(qr-block),
  )
  v(8mm)
  tight(line(length: 100%, stroke: 0.4pt + rule-colour))
  v(5mm)
  notes
}
#v(7mm)
#text(size: 8pt, fill: muted, data.footer)
`,
}
