import {transform, type Selector, type SelectorComponent} from 'lightningcss';
import {builtElements, namesOf} from '../built-manifest.js';

const elements = builtElements();

/**
 * Names of tags, tokens, parts and states in a style sheet that the widgets do not have.
 *
 * @throws {SyntaxError} when it is no style sheet
 */
export function unknownNames(code: string): string[] {
  const unknown: string[] = [];
  const visitor = {Selector: (selector: Selector) => void unknown.push(...unknownInSelector(selector))};
  transform({filename: 'block.css', code: Buffer.from(code), visitor});
  const tokens = [...code.matchAll(/--therapy-[\w-]+/g)].map(([token]) => token);
  return [...unknown, ...tokens.filter((token) => !isKnown('cssProperties', token))];
}

/** A part or a state behind a tag is one of that element; behind another selector, of any. */
function unknownInSelector(selector: Selector): string[] {
  const tag = selector.map(tagOf).findLast((name) => name?.startsWith('therapy-'));
  if (tag && !elements.some(({tagName}) => tagName === tag)) return [tag];
  return selector.flatMap((one) => [...unknownParts(one, tag), ...unknownState(one, tag)]);
}

const tagOf = (one: SelectorComponent) => (one.type === 'type' ? one.name : undefined);

function unknownParts(one: SelectorComponent, tag = ''): string[] {
  if (one.type !== 'pseudo-element' || one.kind !== 'part') return [];
  return one.names.filter((name) => !isKnown('cssParts', name, tag)).map((name) => `${tag}::part(${name})`);
}

function unknownState(one: SelectorComponent, tag = ''): string[] {
  if (one.type !== 'pseudo-class' || one.kind !== 'state') return [];
  return isKnown('cssStates', one.state, tag) ? [] : [`${tag}:state(${one.state})`];
}

function isKnown(kind: 'cssProperties' | 'cssParts' | 'cssStates', name: string, tag = ''): boolean {
  const asked = elements.filter(({tagName}) => !tag || tagName === tag);
  return asked.some((element) => namesOf(element, [kind]).some((one) => one.name === name));
}
