/**
 * A page of the directory as schema.org's ItemList; whoever puts it into a page escapes `<`.
 * @param total clusters on all pages
 * @param urls profiles on this page, absolute, in order
 * @param before clusters on the pages before it
 */
export function clusterListJsonLd(total: number, urls: readonly string[], before = 0): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: urls.map((url, i) => ({
      '@type': 'ListItem',
      position: before + i + 1,
      url,
    })),
  }
}
