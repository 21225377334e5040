/** Text as it may stand in XML, between tags and in attributes; what XML 1.0 cannot hold is left out. */
export function xmlText(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
