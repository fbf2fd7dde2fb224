import type {Element, Root} from 'hast';
import {isElement} from './is-element.js';
import {plainSchema} from './plain-schema.js';

/**
 * Marks each element whose language differs from the text around it with `lang`, and no other. A tag that will be left out hands
 * its language down to what is inside it.
 */
export function markLanguages(language: string) {
  return (tree: Root): void => {
    tree.children.forEach((child) => child.type === 'element' && markLanguage(child, language, language));
  };
}

/**
 * @param inherited language of the parent
 * @param marked language that the nearest element to be kept has
 */
function markLanguage(element: Element, inherited: string, marked: string): void {
  const own = element.properties.lang;
  const language = typeof own === 'string' && own !== '' ? own : inherited;
  const isKept = plainSchema.tagNames?.includes(element.tagName) ?? false;
  element.properties.lang = language === marked ? undefined : language;
  for (const child of element.children.filter(isElement)) markLanguage(child, language, isKept ? language : marked);
}
