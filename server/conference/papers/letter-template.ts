import type { Template } from '../../documents/render-pdf.ts'

/** What the template is given; every text in the letter's language. */
export type LetterData = {
  title: string
  author: string
  lang: 'ru' | 'en'
  organiser: string
  contact: string
  number: string
  date: string
  addressee: string
  subject: string
  paragraphs: string[]
  facts: { term: string; value: string }[]
  closing: string
  signatory: string
  signatoryTitle: string
  codeAlt: string
  verify: string
  address: string
  demo: string
}

/** An official letter: the organiser's head, number and date, the text in a reading face, who signs, how to verify it. */
export const letterTemplate: Template = {
  name: 'invitation-letter',
  source: String.raw`
#set page(paper: "a4", margin: (left: 28mm, right: 20mm, top: 20mm, bottom: 22mm))
#set text(size: 11pt, hyphenate: true)
#set par(leading: 0.72em, spacing: 1.15em, justify: false)

#grid(
  columns: (1fr, auto),
  column-gutter: 10mm,
  {
    text(weight: "semibold", size: 12pt, data.organiser)
    if data.contact != "" { linebreak(); text(size: 9pt, fill: muted, data.contact) }
  },
  align(right, text(size: 9.5pt, { data.number; linebreak(); data.date })),
)
#v(3mm)
#tight(line(length: 100%, stroke: 0.6pt + ink))
#v(8mm)
#if data.addressee != "" { v(4mm); align(right, block(width: 80mm, align(left, data.addressee))); v(6mm) }
#if data.demo != "" { tight(text(fill: rgb("#a3281e"), weight: "semibold", data.demo)); v(4mm) }
#heading(level: 1, text(size: 15pt, data.subject))
#v(5mm)
#set text(font: "Literata")
#for part in data.paragraphs { par(part) }
#if data.facts.len() > 0 {
  grid(
    columns: (auto, 1fr),
    column-gutter: 6mm,
    row-gutter: 3mm,
    ..data.facts.map(fact => (text(font: "Golos Text", size: 9.5pt, fill: muted, fact.term), fact.value)).flatten(),
  )
  v(3mm)
}
#par(data.closing)
#v(12mm)
#set text(font: "Golos Text")
#grid(
  columns: (1fr, 42mm, auto),
  column-gutter: 6mm,
  align: (left + bottom, left + bottom, right + bottom),
  data.signatoryTitle,
  line(length: 100%, stroke: 0.5pt + ink),
  data.signatory,
)
#v(1fr)
#line(length: 100%, stroke: 0.4pt + rule-colour)
#v(1mm)
#grid(
  columns: (24mm, 1fr),
  column-gutter: 5mm,
  align: (left + horizon, left + horizon),
  code(0, 24mm, data.codeAlt),
  text(size: 8.5pt, fill: muted, { data.verify; linebreak(); text(fill: ink, data.address) }),
)
`,
}
