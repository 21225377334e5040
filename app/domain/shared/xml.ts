/** Text as it may stand in XML, between tags and in attributes; what XML 1.0 cannot hold is left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
