/** A version of WordPress that can be had here: from npm, or as a package of a release of Debian. */
export interface WordPressVersion {
  readonly wordpress: string;
  readonly php: '7.4' | '8.4';
  /** The release of Debian that has it; npm has the others. */
  readonly debian?: string;
  /** What Debian has in packages of their own. */
  readonly themes?: readonly string[];
}

/** The newest that npm has as a release; in this one everything is tried. */
export const usual: WordPressVersion = {wordpress: '6.5', php: '8.4'};

/** The oldest that npm has. */
export const oldestOfNpm: WordPressVersion = {wordpress: '6.2', php: '7.4'};

/** The oldest in which the plugin has to work. */
export const oldest: WordPressVersion = {
  wordpress: '6.1',
  php: '7.4',
  debian: 'bookworm',
  themes: ['twentytwentythree'],
};

/** The one of Debian’s stable release. */
export const stable: WordPressVersion = {
  wordpress: '6.8',
  php: '8.4',
  debian: 'trixie',
  themes: ['twentytwentyfive'],
};

/** The newest at hand: Debian’s unstable release has each version soon after WordPress. */
export const newest: WordPressVersion = {
  wordpress: 'newest',
  php: '8.4',
  debian: 'sid',
  themes: ['twentytwentyfive'],
};
