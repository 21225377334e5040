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

// Words as large as their place lets them be, on one line or broken where both lines are shortest.
#let display(words, width, height, largest, leading: 0.3em, ..style) = context {
  let line(part) = text(size: largest, ..style, part.join(" "))
  let breaks = range(words.len()).map(n => if n == 0 { (words,) } else { (words.slice(0, n), words.slice(n)) })
  let sizes = breaks.map(lines => {
    let widest = calc.max(..lines.map(part => measure(line(part)).width))
    calc.min(largest, largest * (width / calc.max(widest, 1pt)), height / (lines.len() * 1.1))
  })
  let best = range(sizes.len()).fold(0, (a, b) => if sizes.at(b) > sizes.at(a) + 0.5pt { b } else { a })
  set par(leading: leading)
  tight(width: width, text(size: sizes.at(best), ..style, breaks.at(best).map(part => part.join(" ")).join(linebreak())))
}
`
