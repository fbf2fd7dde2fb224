import type {Guide} from '../guide/guide.js';
import type {Finding} from './finding.js';

const place = /\b[Ii]n the (US and Canada|UK|US)\b/g;
const hours = /\b\d+(?: |-)hours?\b/i;

/**
 * Texts that contradict each other on a title that practitioners hold: where one names the places in which it takes so many hours,
 * every other that names the hours names them too.
 */
export function titleFindings(guide: Guide): Finding[] {
  return (guide.practitioners?.credentials ?? []).flatMap(({letters}) => {
    const about = textsIn(guide, '').filter(({text}) => text.includes(letters) && hours.test(text));
    const places = new Set(about.flatMap(({text}) => placesIn(text)));
    if (places.size === 0) return [];
    return about
      .filter(({text}) => placesIn(text).length === 0)
      .map(({path}) => ({
        where: path,
        message: `says how many hours ${letters} takes without where; another text says ${[...places].join(', ')}`,
      }));
  });
}

function placesIn(text: string): string[] {
  return [...text.matchAll(place)].map(([, name]) => `in the ${name}`);
}

/** Every string of a guide, with its path. */
function textsIn(value: unknown, path: string): {path: string; text: string}[] {
  if (typeof value === 'string') return [{path, text: value}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));
}
