import type {Decorator} from '@storybook/web-components-vite';
import {dressAs} from './host-pages.js';
import {asOnPaper} from './paper.js';

/** Puts a story on the page that the toolbar asks for. */
export const onPage: Decorator = (story, {globals, parameters}) => {
  const {theme, direction, language, width, host} = globals as Record<string, string>;
  document.documentElement.style.colorScheme = theme === 'dark' || host === 'dark clinic' ? 'dark' : 'light';
  document.documentElement.style.background = 'Canvas';
  document.documentElement.dir = direction ?? 'ltr';
  document.documentElement.lang = language ?? 'en';
  dressAs(host ?? 'plain');
  const place = document.createElement('main');
  place.className = 'widget-place';
  place.style.padding = width === 'full' ? '16px' : '0';
  if (width && width !== 'full') place.style.inlineSize = width;
  const content: unknown = story();
  if (content instanceof Node) place.append(content);
  if (parameters['paper']) asOnPaper(place);
  return place;
};
