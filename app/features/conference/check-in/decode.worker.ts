import decodeQR from 'qr/decode.js'

/** A picture of the camera, and its number. */
type Asked = { n: number; width: number; height: number; data: Uint8ClampedArray }

// Looks for a QR code away from the page's own thread: the page stays quick on an old phone.
addEventListener('message', ({ data: asked }: MessageEvent<Asked>) => {
  let text: string | null = null
  try {
    text = decodeQR({ width: asked.width, height: asked.height, data: asked.data })
  } catch {
    // Most pictures show none.
  }
  postMessage({ n: asked.n, text }, { transfer: [] })
})
