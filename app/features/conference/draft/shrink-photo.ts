/** Pixels of a side of what is sent: enough for three times the largest it is shown at. */
const SIDE = 480
const QUALITY = 0.88

/**
 * Draws a picture as the site will show it: the square in its middle, or nearer the top of an upright one, where faces are.
 * @returns the same as a file small enough to send; null where the browser cannot read the picture
 */
export async function shrinkPhoto(file: File, canvas: HTMLCanvasElement): Promise<File | null> {
  const picture = await createImageBitmap(file).catch(() => null)
  const pen = canvas.getContext('2d')
  if (!picture || !pen) return null
  const { width, height } = picture
  const least = Math.min(width, height)
  const side = Math.min(SIDE, least)
  canvas.width = side
  canvas.height = side
  // Behind what is transparent.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, side, side)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, (width - least) / 2, (height - least) / 5, least, least, 0, 0, side, side)
  picture.close()
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY))
  return blob && new File([blob], 'photo.jpg', { type: 'image/jpeg' })
}
