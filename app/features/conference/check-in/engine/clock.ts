import { clockMoved, type Reading } from '#app/domain/conference/check-in/clock.ts'

/** A jump of the wall clock by this, in ms, is told. */
const NOTABLE = 60_000

/**
 * A gate's time: the device's clock, but one that never runs backwards. If somebody sets the clock back while the page is
 * open, or while it was closed, counting goes on; the portal corrects the rest when it is heard (`portalTime`).
 */
export class GateClock {
  private offset = 0
  private last: Reading
  /** Somebody changed the clock since the portal was heard. */
  moved = false
  /** How far this clock is behind the portal's, ms; as of the last answer. */
  skew = 0

  /**
   * @param read the device's two clocks
   * @param resumed the latest time this gate ever knew, where the page was closed meanwhile
   */
  constructor(
    private readonly read: () => Reading,
    resumed = 0,
  ) {
    this.last = read()
    if (resumed > this.last.wall) {
      this.offset = resumed - this.last.wall
      this.moved = this.offset > NOTABLE
    }
  }

  /** ms since 1970 by this gate. */
  now(): number {
    const reading = this.read()
    const moved = clockMoved(this.last, reading)
    this.last = reading
    // Forward may be a device that slept: its clock is right then.
    if (moved < 0) this.offset -= moved
    if (Math.abs(moved) > NOTABLE) this.moved = true
    return Math.round(reading.wall + this.offset)
  }

  /** ms since 1970 by the portal, as well as this gate knows it. */
  portalNow(): number {
    return this.now() + this.skew
  }

  /** Takes over the portal's time from an answer that took as long as from `asked` to now. */
  heard(portal: number, asked: number): void {
    const now = this.now()
    this.skew = Math.round(portal - (asked + now) / 2)
    this.moved = false
  }
}
