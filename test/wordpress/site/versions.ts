/** A version of WordPress that can be had here: from npm, or as a package of a release of Debian. */
export interface WordPressVersion {
  readonly wordpress: string;
  readonly php: '7.4' | '8.4';
  /** The release of Debian that has it; npm has the others. */
  readonly debian?: string;
  /** What Debian has in packages of their own. */
  readonly themes?: readonly string[];
}

/** The one in which everything is tried. */
export const usual: WordPressVersion = {wordpress: '6.5', php: '8.4'};

/** The others: the oldest and the newest of each source. */
export const others: readonly WordPressVersion[] = [
  {wordpress: '6.2', php: '7.4'},
  {wordpress: 'nightly', php: '8.4'},
  {wordpress: '6.1', php: '7.4', debian: 'bookworm', themes: ['twentytwentythree']},
  {wordpress: '6.8', php: '8.4', debian: 'trixie', themes: ['twentytwentyfive']},
  {wordpress: '7.1', php: '8.4', debian: 'sid', themes: ['twentytwentyfive']},
];
