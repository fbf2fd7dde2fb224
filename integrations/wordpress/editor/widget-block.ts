import type {Block} from './editor-data.js';
import {sidebar} from './sidebar.js';
import {useStoredWords} from './stored-words.js';
import {widgetElement} from './widget-element.js';

const {createElement, Fragment, RawHTML} = wp.element;

/** A widget in the canvas as readers see it, and its attributes in the sidebar. */
export function widgetEdit(block: Block) {
  return function Edit(props: BlockEditProps): WpElement {
    useStoredWords(block.tag, props);
    const canvas = {...wp.blockEditor.useBlockProps(), ...accentOf(props.attributes)};
    // Links in a widget would leave the editor, and a click on the block has to select it.
    const widget = createElement(wp.components.Disabled, null, widgetElement(block, props));
    return createElement(Fragment, null, sidebar(block, props), createElement('div', canvas, widget));
  };
}

/** The words, which the search of the site finds, and which stay when the plugin is gone. PHP shows current ones in their place. */
export function widgetSave({attributes}: {attributes: BlockAttributes}): WpElement {
  return createElement(RawHTML, null, String(attributes['words'] ?? ''));
}

function accentOf({accent}: BlockAttributes): {style?: Readonly<Record<string, string>>} {
  return accent ? {style: {'--therapy-accent': String(accent)}} : {};
}
