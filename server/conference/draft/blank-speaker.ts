/** What a speaker has before anybody wrote of them. */
export const blankSpeaker = {
  accountId: null,
  nameRu: '',
  nameEn: '',
  positionRu: '',
  positionEn: '',
  organisationRu: '',
  organisationEn: '',
  bioRu: '',
  bioEn: '',
  email: null,
  phone: null,
  clusterId: null,
  country: null,
  photoFileId: null,
  availability: [],
  isDemo: false,
}
