import {laden} from '../../test/support/guides-on-page.js';
import {smallGuide} from '../../test/support/small-guide.js';

/** An address at which no guide ever comes. */
export const neverComes = 'https://guides.invalid/never.json';

/** An address at which there is none. */
export const notThere = 'https://guides.invalid/missing.json';

/** Answers for the two addresses above, so that the stories of waiting and of failing need no server. */
export function neverEndingGuides(): void {
  const fetch = window.fetch.bind(window);
  window.fetch = (resource, options) => {
    if (resource === neverComes) return new Promise(() => undefined);
    if (resource === notThere) return Promise.resolve(new Response('', {status: 404}));
    return fetch(resource, options);
  };
}

const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** A guide with a very long word behind each text of its sections; identifiers of references stay what they are. */
export function longWordedGuide(): unknown {
  const guide = smallGuide();
  return {...(laden(guide, ` ${longWord}`) as object), references: guide.references};
}

/** A guide that has nothing but its references. */
export function emptyGuide(): unknown {
  const {about, references, corrections} = smallGuide();
  return {about, references, corrections};
}
