import {say, type Block} from './editor-data.js';
import {sidebar} from './sidebar.js';
import {widgetElement} from './widget-element.js';

const {createElement, Fragment} = wp.element;

/** A sentence of the author with a citation at its end. */
export function citationEdit(block: Block) {
  return function Edit(props: BlockEditProps): WpElement {
    const {attributes, setAttributes} = props;
    const sentence = createElement(wp.blockEditor.RichText, {
      tagName: 'span',
      value: String(attributes['sentence'] ?? ''),
      onChange: (text: string) => setAttributes({sentence: text}),
      placeholder: say('Write your own sentence.'),
    });
    const citation = attributes['ref']
      ? widgetElement(block, props)
      : createElement('em', null, say('Choose a source in the sidebar.'));
    const inert = createElement('span', {style: {pointerEvents: 'none'}}, ' ', citation);
    return createElement(
      Fragment,
      null,
      sidebar(block, props),
      createElement('p', wp.blockEditor.useBlockProps(), sentence, inert),
    );
  };
}

/** The sentence alone, which stays when the plugin is gone. */
export function citationSave({attributes}: {attributes: BlockAttributes}): WpElement {
  return createElement(wp.blockEditor.RichText.Content, {tagName: 'p', value: attributes['sentence']});
}
