/**
 * Outlines of Golos Text (SIL OFL 1.1, © the Golos Text authors): advance and path of each letter, 1000 units
 * to the em, baseline at zero. A picture embedded in another site may load no font.
 */
export type Glyphs = Readonly<Record<string, readonly [advance: number, path: string]>>
