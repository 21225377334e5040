/** A cluster somebody wants in the directory: what the minimum check asks for. */
export type Proposal = {
  nameRu: string
  nameEn: string
  regions: string[]
  specialisations: string[]
  purposeRu: string
  purposeEn: string
  website: string | null
  foundedYear: number | null
}
