/** A star at a session: the words every page with one carries. */
export const ru = {
  title: 'Моё расписание',
  star: (title: string) => `В\u00a0моё расписание: ${title}`,
  starShort: 'В\u00a0моё расписание',
  starred: 'В\u00a0моём расписании',
  added: 'Добавлено в\u00a0расписание',
  removed: 'Убрано из\u00a0расписания',
  notSaved: 'Не\u00a0сохранилось. Проверьте связь и\u00a0попробуйте ещё раз',
}
