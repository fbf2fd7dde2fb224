import type {Block} from './editor-data.js';
import {sidebar} from './sidebar.js';

const {createElement, Fragment} = wp.element;

/** A box for widgets that share a language and a directory. */
export function providerEdit(block: Block) {
  return function Edit(props: BlockEditProps): WpElement {
    const {useBlockProps, useInnerBlocksProps} = wp.blockEditor;
    const inner = useInnerBlocksProps(useBlockProps());
    return createElement(Fragment, null, sidebar(block, props), createElement('div', inner));
  };
}

/** The blocks inside; PHP puts the provider around them. */
export function providerSave(): WpElement {
  return createElement(wp.blockEditor.InnerBlocks.Content);
}
