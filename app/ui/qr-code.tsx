type Props = { qr: { size: number; path: string }; label: string }

/** A QR code, dark on white in either theme: cameras want it so. */
export function QrCode({ qr, label }: Props) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      className="size-56 border border-line"
      shapeRendering="crispEdges"
    >
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  )
}
