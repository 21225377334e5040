type Props = { qr: { size: number; path: string }; label: string }

/** A QR code, dark on white in either theme: cameras want it so. */
export function QrCode({ qr, label }: Props) {
  const quiet = 4
  const side = qr.size + 2 * quiet
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      className="size-56 border border-line"
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  )
}
