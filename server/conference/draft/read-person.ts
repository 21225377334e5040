/**
 * What was typed of a person: a name with the code in brackets, or the code alone.
 * @returns the code, in capitals; undefined where there is none
 */
export function codeIn(typed: string): string | undefined {
  return (/\(([0-9a-z]{6})\)\s*$/i.exec(typed) ??
    /^\s*([0-9a-z]{6})\s*$/i.exec(typed))?.[1]?.toUpperCase()
}
