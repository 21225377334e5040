/** The portal's mark: two walls of a passage and the open door at its end. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 28 28"
      aria-hidden="true"
      focusable="false"
      className="shrink-0"
    >
      <path className="fill-ink" d="M1 1 9.5 7v14L1 27ZM27 1l-8.5 6v14l8.5 6Z" />
      <path className="fill-accent" d="M11.5 10h5v11h-5Z" />
    </svg>
  )
}
