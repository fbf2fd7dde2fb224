import {editorData, type Block} from './editor-data.js';
import {citationEdit, citationSave} from './citation-block.js';
import {providerEdit, providerSave} from './provider-block.js';
import {widgetEdit, widgetSave} from './widget-block.js';

/** Makes every block editable. WordPress has the rest of its definition from `block.json`. */
for (const block of editorData.blocks) {
  const {title, description, keywords} = block;
  wp.blocks.registerBlockType(block.name, {title, description, keywords, ...behavior(block)});
}

function behavior(block: Block): Pick<BlockSettings, 'edit' | 'save'> {
  switch (block.tag) {
    case 'therapy-guide':
      return {edit: providerEdit(block), save: providerSave};
    case 'therapy-cite':
      return {edit: citationEdit(block), save: citationSave};
    default:
      return {edit: widgetEdit(block), save: widgetSave};
  }
}
