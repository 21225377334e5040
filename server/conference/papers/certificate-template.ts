import type { Template } from '../../documents/render-pdf.ts'

/** What the template is given; every text in the certificate's language. */
export type CertificateData = {
  title: string
  author: string
  lang: 'ru' | 'en'
  heading: string
  confirms: string
  name: string
  other: string
  organisation: string
  took: string
  conference: string
  place: string
  organiser: string
  signatory: string
  signatoryTitle: string
  codeAlt: string
  verify: string
  address: string
  demo: string
}

/** A certificate on a sheet lying on its side: a thin frame, the name as its only loud word. */
export const certificateTemplate: Template = {
  name: 'certificate',
  source: String.raw`
#set page(paper: "a4", flipped: true, margin: (x: 30mm, top: 26mm, bottom: 24mm), background: {
  place(top + left, dx: 10mm, dy: 10mm, rect(width: 277mm, height: 190mm, stroke: 0.6pt + ink))
  place(top + left, dx: 12mm, dy: 12mm, rect(width: 273mm, height: 186mm, stroke: 2pt + accent))
})
#set text(size: 12pt)
#set par(leading: 0.6em)
#let width = 237mm
#set align(center)

#heading(level: 1, text(size: 13pt, fill: accent, weight: "semibold", tracking: 0.14em, data.heading))
#if data.demo != "" { v(4mm); tight(text(size: 10pt, fill: rgb("#a3281e"), weight: "semibold", data.demo)) }
#v(0.7fr)
#tight(text(font: "Literata", size: 13pt, fill: muted, data.confirms))
#v(7mm)
#display(data.name.split(" "), width, 32mm, 42pt, font: "Literata", weight: "semibold")
#if data.other != "" { v(5mm); one-line(width, 13pt, size => text(size: size, fill: muted, data.other)) }
#if data.organisation != "" {
  v(5mm)
  within(width, 12mm, (13pt, 12pt, 11pt, 9pt), size => text(size: size, data.organisation))
}
#v(9mm)
#tight(text(font: "Literata", size: 13pt, fill: muted, data.took))
#v(5mm)
#within(width, 24mm, (20pt, 18pt, 16pt, 14pt, 12pt), size => text(font: "Literata", size: size, weight: "semibold", data.conference))
#v(5mm)
#tight(text(size: 12pt, data.place))
#v(1fr)
#set align(left)
#grid(
  columns: (1fr, 26mm),
  column-gutter: 10mm,
  align: (left + bottom, right + bottom),
  {
    text(size: 10pt, fill: muted, data.organiser)
    v(9mm)
    grid(
      columns: (auto, 46mm, auto),
      column-gutter: 5mm,
      align: (left + bottom, left + bottom, left + bottom),
      block(width: 74mm, text(size: 10.5pt, data.signatoryTitle)),
      line(length: 100%, stroke: 0.5pt + ink),
      text(size: 10.5pt, data.signatory),
    )
    v(4mm)
    text(size: 8.5pt, fill: muted, { data.verify; [ ]; text(fill: ink, data.address) })
  },
  code(0, 26mm, data.codeAlt),
)
`,
}
