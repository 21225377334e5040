import type { Category } from '#app/domain/clusters/vocabulary.ts'

/** The tokens a badge needs, as values: another site has no style sheet of ours. A test holds them against tokens.css. */
export type Palette = {
  paper: string
  ink: string
  muted: string
  line: string
  onCategory: string
  category: Record<Category, string>
}

export const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    paper: '#fbf8f1',
    ink: '#1c1a16',
    muted: '#5c564b',
    line: '#ddd6c6',
    onCategory: '#fbf8f1',
    category: {
      proto: '#322218',
      territorial: '#875400',
      curated: '#13395a',
      industrial: '#c13e70',
      innovative_territorial: '#7f5bcf',
    },
  },
  dark: {
    paper: '#14181a',
    ink: '#ece7dc',
    muted: '#adafa9',
    line: '#343c40',
    onCategory: '#14181a',
    category: {
      proto: '#ebe1d6',
      territorial: '#fbba7b',
      curated: '#59c4ec',
      industrial: '#d97290',
      innovative_territorial: '#7a91f9',
    },
  },
}
