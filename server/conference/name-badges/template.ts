import type { NameBadgeLayout } from '#app/domain/conference/name-badge.ts'
import type { Template } from '../../documents/render-pdf.ts'

/** What the template is given. */
export type NameBadgesData = {
  title: string
  author: string
  lang: 'ru' | 'en'
  layout: NameBadgeLayout
  badge: { width: number; height: number }
  conference: string[]
  /** Pictures of categories, by the names the badges use. */
  emblems: Record<string, string>
  badges: {
    name: string
    /** The name in the other script, smaller. */
    other: string
    position: string
    organisation: string
    cluster: string
    emblem: string | null
    emblemAlt: string
    kind: string
    colour: number
    codeAlt: string
  }[]
}

/**
 * Name badges, upright (A6, A7) or flat (cards): the name as large as its place lets it be, the kind of attendance as a band at the foot,
 * the QR beside the cluster with the emblem of its category.
 */
export const nameBadgesTemplate: Template = {
  name: 'name-badges',
  source: String.raw`
#let bands = ("#0a6640", "#13395a", "#7a3b00", "#6b2a5b", "#1c1a16", "#4d5b1f").map(rgb)
#let layout = data.layout
#let width = data.badge.width * 1mm
#let height = data.badge.height * 1mm
#let flat = width > height
// All measures follow the short side, so that every size is the same design.
#let u = calc.min(width, height) / 54mm * 1mm
#let u = if flat { u } else { u * 0.82 }
#let pad = 4 * u
#let band-height = 7.5 * u

#let head(room, most) = within(room, most, (2.7 * u, 2.4 * u, 2.1 * u, 1.8 * u), size => {
  set text(size: size, fill: muted, weight: "medium")
  set par(leading: 0.4em)
  data.conference.join(linebreak())
})

#let band(badge) = place(bottom, block(
  width: 100%,
  height: band-height,
  fill: bands.at(calc.rem(badge.colour, bands.len())),
  inset: (x: pad),
  align(horizon + if flat { left } else { center }, one-line(width - 2 * pad, 3.9 * u, size => text(
    size: size,
    fill: white,
    weight: "semibold",
    badge.kind,
  ))),
))

// The name is what a badge is found by, in a document too.
#let loud(name, room, height, largest) = display(
  name.split(" "), room, height, largest, level: 1, weight: "bold", tracking: -0.01em,
)

#let who(badge, room, name-height, largest) = {
  loud(badge.name, room, name-height, largest)
  if badge.other != "" {
    v(2.4 * u)
    one-line(room, 3.2 * u, size => text(size: size, fill: muted, badge.other))
  }
}

#let where(badge, room, most) = fitted(
  room,
  most,
  (3.4 * u, 3.1 * u, 2.8 * u, 2.5 * u, 2.2 * u, 1.9 * u),
  (badge.organisation, badge.position),
  {
    set par(leading: 0.45em)
    if badge.organisation != "" { tight(text(weight: "semibold", badge.organisation)) }
    if badge.organisation != "" and badge.position != "" { v(0.55em) }
    if badge.position != "" { tight(badge.position) }
  },
)

#let cluster(badge, room) = {
  let words(room) = fitted(room, 7 * u, (2.4 * u, 2.1 * u, 1.9 * u, 1.7 * u), (badge.cluster,), {
    set par(leading: 0.35em)
    badge.cluster
  })
  if badge.emblem == none { words(room) } else {
    grid(
      columns: (6.5 * u, 1fr),
      column-gutter: 1.8 * u,
      align: left + horizon,
      picture(data.emblems.at(badge.emblem), 6.5 * u, badge.emblemAlt),
      words(room - 8.3 * u),
    )
  }
}

#let upright(n, badge) = {
  let room = width - 2 * pad
  let square = calc.min(32mm, room * 0.44)
  place(top + left, dx: pad, dy: pad, align(center, head(room, 8 * u)))
  place(top + left, dx: pad, dy: height * 0.185, block(width: room, {
    set align(center)
    who(badge, room, height * 0.23, 11.5 * u)
    v(3.4 * u)
    where(badge, room, height * 0.145)
  }))
  place(bottom + left, dx: pad, dy: -band-height - pad, block(width: room, grid(
    columns: (1fr, square),
    column-gutter: 2 * u,
    align: (left + bottom, right + bottom),
    cluster(badge, room - square - 2 * u),
    code(n, square, badge.codeAlt),
  )))
}

#let lying(n, badge) = {
  let square = 24.5 * u
  let room = width - 2 * pad
  let beside = room - square
  place(top + left, dx: pad, dy: pad * 0.8, head(room, 6.4 * u))
  place(top + left, dx: pad, dy: 10.6 * u, loud(badge.name, room, 12 * u, 7.4 * u))
  place(top + left, dx: pad, dy: 23.6 * u, block(width: beside, {
    if badge.other != "" {
      one-line(beside, 2.9 * u, size => text(size: size, fill: muted, badge.other))
      v(1.6 * u)
    }
    where(badge, beside, 10.2 * u)
  }))
  place(bottom + left, dx: pad, dy: -band-height - 1.4 * u, block(width: beside, cluster(badge, beside)))
  place(bottom + right, dx: -pad + 1.5 * u, dy: -band-height + 0.6 * u, code(n, square, badge.codeAlt))
}

#let badge-of(n, badge) = block(width: width, height: height, clip: true, fill: white, {
  if flat { lying(n, badge) } else { upright(n, badge) }
  band(badge)
})

// Marks to cut along: beside the badges where there is paper, else across the edges of the sheet.
#let marks() = {
  let line-mark = stroke(paint: ink, thickness: 0.25pt)
  let cuts = layout.cuts
  let page = layout.page
  let mark(a, b) = place(top + left, line(start: a, end: b, stroke: line-mark))
  for x in cuts.x {
    mark((x * 1mm, 0mm), (x * 1mm, 4mm))
    mark((x * 1mm, page.height * 1mm - 4mm), (x * 1mm, page.height * 1mm))
  }
  for y in cuts.y {
    mark((0mm, y * 1mm), (4mm, y * 1mm))
    mark((page.width * 1mm - 4mm, y * 1mm), (page.width * 1mm, y * 1mm))
  }
  for x in cuts.x.slice(1, -1) {
    for y in cuts.y.slice(1, -1) {
      mark((x * 1mm - 2mm, y * 1mm), (x * 1mm + 2mm, y * 1mm))
      mark((x * 1mm, y * 1mm - 2mm), (x * 1mm, y * 1mm + 2mm))
    }
  }
}

#set page(width: layout.page.width * 1mm, height: layout.page.height * 1mm, margin: 0mm, background: if layout.places.len() > 1 { marks() })
#let a-page = layout.places.len()
#for (n, badge) in data.badges.enumerate() {
  let spot = layout.places.at(calc.rem(n, a-page))
  if n > 0 and calc.rem(n, a-page) == 0 { pagebreak() }
  place(top + left, dx: spot.x * 1mm, dy: spot.y * 1mm, if layout.turned {
    rotate(-90deg, reflow: true, badge-of(n, badge))
  } else {
    badge-of(n, badge)
  })
}
`,
}
