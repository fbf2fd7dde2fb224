/** What WordPress itself says in tests, with or without the plugin. */
const notes: readonly RegExp[] = [
  // Older versions run with a PHP that is newer than they are.
  /^PHP Deprecated: .* in \/wordpress\/wp-(includes|admin)\//,
  /^PHP (Notice|Warning): {2}Undefined variable:? \$?upload_(url_)?path in \/wordpress\/wp-admin\/install\.php/,
  /sqlite-database-integration/,
  // No host but this machine is reached: pictures of accounts, and the directory of blocks.
  /net::ERR_NAME_NOT_RESOLVED/,
  /status of 500 .*block-directory/,
  // Authors may not read the templates of the theme, which the editor asks for all the same.
  /status of 403 .*\/wp\/v2\/templates\//,
  /^global-styles-css-custom-properties-inline-css was added to the iframe incorrectly/,
];

/** Whether a line of the log or of the console is none of the plugin. */
export function isOfWordPress(line: string): boolean {
  return !/therapy|Therapy/.test(line) && notes.some((note) => note.test(line));
}
