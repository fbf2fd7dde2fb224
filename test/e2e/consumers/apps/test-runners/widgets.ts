import 'therapy-guide-widgets/define';
import {within} from '@testing-library/dom';

export const tags = [
  'therapy-quick-facts',
  'therapy-contraindication-checker',
  'therapy-evidence-summary',
  'therapy-practitioner-finder',
  'therapy-section',
  'therapy-conditions',
  'therapy-session',
  'therapy-safety',
  'therapy-questions',
  'therapy-cost',
  'therapy-comparison',
  'therapy-faq',
  'therapy-references',
  'therapy-article',
  'therapy-cite',
] as const;

type Widget<Tag extends keyof HTMLElementTagNameMap> = HTMLElementTagNameMap[Tag];

/** Puts a widget on the page of a test, and resolves once it shows its section. */
export async function shown<Tag extends (typeof tags)[number]>(tag: Tag): Promise<Widget<Tag>> {
  const element = document.createElement(tag);
  element.setAttribute('ref', '10');
  const ready = new Promise((resolve, reject) => {
    element.addEventListener('therapy-ready', resolve, {once: true});
    element.addEventListener('therapy-error', ({detail}) => reject(new Error(detail.message)), {once: true});
  });
  document.body.append(element);
  await ready;
  return element;
}

/** The open root of an element, as Testing Library searches it: it takes any root for an element. */
export const rootOf = ({shadowRoot}: Element) => shadowRoot as ShadowRoot & HTMLElement;

/** What a reader finds in the open root of an element. */
export const reading = (element: Element) => within(rootOf(element));
