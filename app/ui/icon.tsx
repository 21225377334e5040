import { classes } from './classes.ts'

// One family: a 20-unit square, strokes of 1.5 units, round ends.
const drawings = {
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M5 5l10 10M15 5L5 15',
  right: 'M4 10h12M11.5 5.5 16 10l-4.5 4.5',
  left: 'M16 10H4M8.5 5.5 4 10l4.5 4.5',
  down: 'M5.5 8l4.5 4.5L14.5 8',
  up: 'M5.5 12l4.5-4.5 4.5 4.5',
  external: 'M8 4.5H4.5v11h11V12M11.5 3.5h5v5M16.5 3.5l-7 7',
  download: 'M10 3.5v9M6 9l4 4 4-4M3.5 16.5h13',
  check: 'M4 10.5l4 4 8-9',
  warning: 'M10 3.5 17.5 16.5h-15ZM10 8.5v4M10 14.2v.3',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9.5v4M10 6.5v.3',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4.2l2.8 1.8',
  sun: 'M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM10 2.5v1.6M10 15.9v1.6M2.5 10h1.6M15.9 10h1.6M4.7 4.7l1.1 1.1M14.2 14.2l1.1 1.1M15.3 4.7l-1.1 1.1M5.8 14.2l-1.1 1.1',
  moon: 'M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3Z',
  bell: 'M5.5 13.5V9a4.5 4.5 0 0 1 9 0v4.5l1.5 1.5H4ZM8.5 17.5h3',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3.8 16.5c.6-3.2 3-5 6.2-5s5.6 1.8 6.2 5',
  filter: 'M3 5.5h14M5.5 10h9M8 14.5h4',
  map: 'M3.5 3.5h5.5v5.5H3.5ZM11 3.5h5.5v5.5H11ZM3.5 11h5.5v5.5H3.5ZM11 11h5.5v5.5H11Z',
  list: 'M7 5.5h10M7 10h10M7 14.5h10M3 5.5h.5M3 10h.5M3 14.5h.5',
  table: 'M3 4.5h14v11H3ZM3 8.5h14M8 8.5v7',
  compare: 'M3.5 4h5v12h-5ZM11.5 4h5v12h-5Z',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  print: 'M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 12h8v4.5H6Z',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l1-1',
} as const

export type IconName = keyof typeof drawings
export const iconNames = Object.keys(drawings) as IconName[]

type Props = { name: IconName; size?: 16 | 20 | 24; className?: string }

/** A small drawing beside words; it never stands for them alone, so it is hidden from listeners. */
export function Icon({ name, size = 20, className }: Props) {
  return (
    <svg
      className={classes('shrink-0', className)}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
