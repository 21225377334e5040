import type { ProjectSphere } from '#app/domain/clusters/vocabulary.ts'
import { broadThemes } from './demo-themes-broad.ts'
import { narrowThemes } from './demo-themes-narrow.ts'

type Pair = readonly [ru: string, en: string]

/** What demo content of one field of work is made of. None of it is taken from real organisations. */
export type Theme = {
  id: string
  /** Found in a cluster's folded Russian name. */
  name: RegExp
  specialisations: readonly string[]
  /** Second halves of invented company names: «Нева-Реагент». */
  nouns: readonly string[]
  /** Completes «Объединить предприятия, науку и образование, чтобы …». */
  aim: Pair
  products: Pair
  /** Completes «Кластер ждёт …». */
  welcome: Pair
  projects: readonly (readonly [sphere: ProjectSphere, ru: string, en: string])[]
  needs: readonly Pair[]
  offers: readonly Pair[]
}

// Order matters: a name is tried from the top, so the narrow come before the broad.
export const themes: readonly Theme[] = [...narrowThemes, ...broadThemes]

/**
 * The field a cluster's demo content is about.
 * @param name folded Russian name, see `fold`
 */
export function themeOf(name: string, specialisations: readonly string[]): Theme {
  return (
    themes.find((theme) => theme.name.test(name)) ??
    themes.find((theme) => theme.specialisations.some((id) => specialisations.includes(id))) ??
    themes.at(-1)!
  )
}
