import type { Bilingual } from '../shared/lang.ts'
import { categories, type Category, type Certainty } from './vocabulary.ts'

/** One year of the monitoring of the St Petersburg cluster environment. */
export type MonitoringRound = {
  year: number
  /** Objects that were examined. */
  objects: number | null
  /** Subjects of the cluster environment found among them. */
  subjects: number | null
  curated: number | null
  /** A second reading of the same printed figures, shifted by a year. */
  altObjects: number | null
  altSubjects: number | null
  certainty: Certainty
  note: Bilingual | null
  /** YYYY-MM-DD, when it was published here; null: printed by a source. */
  publishedOn: string | null
}

export type MonitoringSubject = {
  id: string
  name: Bilingual
  category: Category
  curated: boolean
  certainty: Certainty
  note: Bilingual | null
  /** The cluster of the directory that is the same one, where names match. */
  clusterSlug: string | null
}

/** Whether a round's figures may be drawn and added up as fact. */
export const isPublished = (round: Pick<MonitoringRound, 'certainty'>): boolean =>
  round.certainty === 'certain'

/** Subjects by category, the highest step first; empty categories are left out. */
export function subjectsByCategory<Subject extends Pick<MonitoringSubject, 'category'>>(
  subjects: readonly Subject[],
): { category: Category; subjects: Subject[] }[] {
  return [...categories]
    .reverse()
    .map((category) => ({
      category,
      subjects: subjects.filter((subject) => subject.category === category),
    }))
    .filter((group) => group.subjects.length > 0)
}
