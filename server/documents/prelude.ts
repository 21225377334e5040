/**
 * What every template begins with: the data, the portal's colours and faces, and how a text is fitted into its place.
 * Colours are those of light paper (app/styles/tokens.css).
 */
export const prelude = String.raw`
#let data = json(bytes(sys.inputs.data))
#let codes = json(bytes(sys.inputs.codes))

#let ink = rgb("#1c1a16")
#let muted = rgb("#5c564b")
#let rule-colour = rgb("#ddd6c6")
#let accent = rgb("#0a6640")

#set document(title: data.title, author: data.author, date: none)
#set text(font: "Golos Text", lang: data.lang, fill: ink, hyphenate: false)
#set par(justify: false)
#show heading: it => block(above: 0pt, below: 0pt, it.body)

// A QR: always black on white, whatever stands around it.
#let code(n, size, alt) = box(
  fill: white,
  image(bytes(codes.at(n)), format: "svg", width: size, height: size, alt: alt),
)

// A picture given as SVG.
#let picture(svg, size, alt) = image(bytes(svg), format: "svg", height: size, alt: alt)

// What follows stands apart only where it is told to: no space of its own above or below.
#let tight(..style, body) = block(above: 0pt, below: 0pt, ..style, body)

// The first of the sizes, from large to small, at which a text stays within its place; else the last.
#let within(width, height, sizes, make) = context {
  let fits = size => measure(width: width, make(size)).height <= height
  let size = sizes.find(fits)
  tight(width: width, make(if size == none { sizes.last() } else { size }))
}

// One line, as large as it may be and as small as it must.
#let one-line(width, largest, make) = context {
  let natural = measure(make(largest)).width
  tight(width: width, make(largest * calc.min(1, width / calc.max(natural, 1pt))))
}

// Running text as large as its place lets it be. Words are broken only where keeping them whole would make it much smaller.
#let fitted(width, height, sizes, texts, make) = context {
  let set-at(size, broken) = {
    set text(size: size, hyphenate: broken, costs: (hyphenation: 900%))
    set par(linebreaks: "optimized")
    make
  }
  let fits(size, broken) = measure(width: width, set-at(size, broken)).height <= height
  let words = texts.map(one => one.split(regex("[\\s-]"))).flatten()
  let widest(size) = calc.max(0pt, ..words.map(word => measure(text(size: size, weight: "semibold", word)).width))
  let whole = sizes.find(size => widest(size) <= width and fits(size, false))
  let broken = sizes.find(size => fits(size, true))
  let keeps = whole != none and (broken == none or whole >= 0.8 * broken)
  let size = if keeps { whole } else if broken == none { sizes.last() } else { broken }
  tight(width: width, set-at(size, not keeps))
}

// Words as large as their place lets them be, on up to three lines, broken where they come out largest; a double name
// also after its hyphen. A heading, where it has a level: one around all this would have no words to be called by.
#let display(words, width, height, largest, leading: 0.3em, level: none, ..style) = context {
  let wide(string) = measure(text(size: largest, ..style, string)).width
  let space = wide("н н") - wide("нн")
  let pieces = words.map(word => {
    let parts = word.split("-")
    parts.enumerate().map(((n, part)) => {
      let last = n + 1 == parts.len()
      let string = if last { part } else { part + "-" }
      (string: string, width: wide(string), after: if last { " " } else { "" })
    })
  }).flatten()
  let count = pieces.len()
  let line(from, to) = pieces.slice(from, to).map(piece => piece.string + piece.after).join("").trim()
  let length(from, to) = (
    pieces.slice(from, to).map(piece => piece.width).sum() + space * pieces.slice(from, to - 1).filter(piece => piece.after != "").len()
  )
  let layouts = range(1, count + 1).map(a => if a == count { ((0, a),) } else {
    (((0, a), (a, count)),) + range(a + 1, count).map(b => ((0, a), (a, b), (b, count)))
  })
  let layouts = layouts.slice(0, -1).sum(default: ()) + (layouts.last(),)
  let sizes = layouts.map(lines => calc.min(
    largest,
    largest * (width / calc.max(1pt, ..lines.map(((from, to)) => length(from, to)))),
    height / (lines.len() * 1.1),
  ))
  // Fewer lines, unless more of them make it larger by what is seen.
  let best = range(sizes.len()).fold(sizes.len() - 1, (a, b) => {
    let more = layouts.at(b).len() - layouts.at(a).len()
    if sizes.at(b) > sizes.at(a) * (1 + 0.06 * calc.max(more, 0)) + 0.2pt { b } else { a }
  })
  set par(leading: leading)
  let shown = layouts.at(best).map(((from, to)) => line(from, to)).join(linebreak())
  let shown = text(size: sizes.at(best), ..style, shown)
  tight(width: width, if level == none { shown } else { heading(level: level, shown) })
}
`
