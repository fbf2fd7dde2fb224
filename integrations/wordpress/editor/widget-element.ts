import {editorData, type Block} from './editor-data.js';

const {createElement} = wp.element;

/** The custom element of a block, with the attributes that PHP will write. */
export function widgetElement({tag, controls}: Block, props: BlockEditProps): WpElement {
  const given = controls.map(
    ({name, attribute}) => [propertyName(attribute), props.attributes[name] || undefined] as const,
  );
  const element = createElement(tag, {...Object.fromEntries<unknown>(given), ...fromAround(tag, props)});
  return editorData.guide ? createElement('therapy-guide', {src: editorData.guide}, element) : element;
}

/** What an element takes from the provider around it, or from the settings, where it has no value of its own. */
function fromAround(tag: string, {attributes, context}: BlockEditProps): object {
  const lang = attributes['lang'] || context['therapy-guide-widgets/lang'] || editorData.language;
  const href = attributes['href'] || context['therapy-guide-widgets/directory'] || editorData.directory;
  return tag === 'therapy-practitioner-finder' && href ? {lang, href} : {lang};
}

/** React keeps `ref` for itself; the element has another name for it. */
function propertyName(attribute: string): string {
  return attribute === 'ref' ? 'reference' : attribute;
}
