/** Plain text in paragraphs: an empty line begins one. */
export function NewsText({ text }: { text: string }) {
  return (
    <div className="grid max-w-measure gap-4">
      {text.split(/\n\s*\n/).map((paragraph, i) => (
        <p key={i} className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  )
}
