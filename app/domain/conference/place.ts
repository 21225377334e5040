/** Where a conference is, in one language; an address that names the city says it for both. */
export const placeOf = (place: { venue: string; address: string; city: string }): string => {
  const { venue, address, city } = place
  return [venue, address, address.includes(city) ? '' : city].filter(Boolean).join(', ')
}
