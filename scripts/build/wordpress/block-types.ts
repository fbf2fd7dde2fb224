import type {Tag} from '../../../src/widgets.js';
import {blockDetails} from './block-details.js';
import type {Control} from './controls.js';

/** The namespace of the blocks, and the text domain of the plugin. */
export const pluginName = 'therapy-guide-widgets';

/** The name of a block without its namespace. */
export function blockName(tag: Tag): string {
  return tag.replace('therapy-', '');
}

/** What `block.json` says of the block for an element. Its words for people are in English; PHP translates them. */
export function blockType(tag: Tag, controls: readonly Control[], version: string): object {
  const {title, description, icon, keywords} = blockDetails[tag];
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `${pluginName}/${blockName(tag)}`,
    version,
    title,
    category: pluginName,
    icon,
    description,
    keywords,
    textdomain: pluginName,
    attributes: {
      ...Object.fromEntries(controls.map((control) => [control.name, {type: typeOf(control)}])),
      ...contentAttributes(tag),
      // Core keeps an anchor in the saved markup, which a block that PHP renders does not have.
      anchor: {type: 'string'},
      ...(tag === 'therapy-cite' || tag === 'therapy-guide' ? {} : {accent: {type: 'string'}}),
    },
    ...context(tag),
    supports: {
      html: false,
      anchor: true,
      ...(tag === 'therapy-cite' ? {} : {align: ['wide', 'full'], spacing: {margin: true, padding: true}}),
    },
    example: tag === 'therapy-cite' ? {attributes: {ref: '10', sentence: '…'}} : {},
  };
}

/**
 * What is saved in a post besides the attributes. `words` are the readable words of the widget, which the search of the site finds and
 * which stay when the plugin is gone. They come from the saved markup itself, so other words after an update make no block invalid.
 */
function contentAttributes(tag: Tag): object {
  if (tag === 'therapy-guide') return {};
  if (tag === 'therapy-cite') return {sentence: {type: 'string', source: 'html', selector: 'p', default: ''}};
  return {words: {type: 'string', source: 'html', default: ''}};
}

/** The provider hands its attributes to the blocks inside it. */
function context(tag: Tag): object {
  const names = ['lang', 'directory'];
  if (tag !== 'therapy-guide') return {usesContext: names.map((name) => `${pluginName}/${name}`)};
  return {providesContext: Object.fromEntries(names.map((name) => [`${pluginName}/${name}`, name]))};
}

function typeOf({kind}: Control): string {
  if (kind === 'toggle') return 'boolean';
  return kind === 'number' ? 'number' : 'string';
}
