import { notFound } from '#app/routes/answer.ts'

export function loader() {
  throw notFound()
}

export default function NotFound() {
  return null
}
