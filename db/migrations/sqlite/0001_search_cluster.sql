CREATE VIRTUAL TABLE `search_cluster` USING fts5(
  `title`, `keywords`, `body`,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0', prefix = '3 4 6'
);
