import type {LabeledControl} from '../../../scripts/build/wordpress/controls.js';
import {say, type Block} from './editor-data.js';

const {createElement} = wp.element;
const {CheckboxControl, PanelBody, SelectControl, TextControl, ToggleControl} = wp.components;

/** Attributes of which a change in size would be a change of every site's editor; WordPress warns where they are missing. */
const currentSize = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

/** The controls of a block, one for each attribute of its element. */
export function sidebar({tag, controls}: Block, props: BlockEditProps): WpElement {
  const fields = controls.map((control) => field(control, props));
  const panel = createElement(PanelBody, {title: say('What it shows')}, ...fields);
  const hasColor = tag !== 'therapy-cite' && tag !== 'therapy-guide';
  return createElement(wp.blockEditor.InspectorControls, null, panel, hasColor && colorPanel(props));
}

function field(control: LabeledControl, props: BlockEditProps): WpElement {
  switch (control.kind) {
    case 'toggle':
      return toggle(control, props);
    case 'one':
      return select(control, props);
    case 'some':
      return checkboxes(control, props);
    case 'number':
    case 'text':
      return input(control, props);
  }
}

function toggle({name, label, help}: LabeledControl, {attributes, setAttributes}: BlockEditProps): WpElement {
  const onChange = (checked: boolean) => setAttributes({[name]: checked || undefined});
  return createElement(ToggleControl, {
    key: name,
    label,
    help,
    checked: attributes[name] === true,
    onChange,
    ...currentSize,
  });
}

function select({name, label, help, options, fallback}: LabeledControl, props: BlockEditProps): WpElement {
  const value = props.attributes[name] ?? fallback ?? '';
  const onChange = (chosen: string) => props.setAttributes({[name]: chosen === (fallback ?? '') ? undefined : chosen});
  return createElement(SelectControl, {key: name, label, help, options, value, onChange, ...currentSize});
}

function input(
  {name, label, help, kind, min, max, fallback: placeholder}: LabeledControl,
  props: BlockEditProps,
): WpElement {
  const value = String(props.attributes[name] ?? '');
  const type = kind === 'number' ? 'number' : 'text';
  const onChange = (text: string) =>
    props.setAttributes({[name]: kind === 'number' ? numberIn(text) : text || undefined});
  return createElement(TextControl, {
    key: name,
    label,
    help,
    type,
    min,
    max,
    placeholder,
    value,
    onChange,
    ...currentSize,
  });
}

function numberIn(text: string): number | undefined {
  return text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** The chosen values stand in the attribute with spaces between, in the order of the guide. */
function checkboxes({name, label, help, options}: LabeledControl, props: BlockEditProps): WpElement {
  const chosen = String(props.attributes[name] ?? '').split(/\s+/);
  const boxes = options.map(({value, label}) => {
    const onChange = (checked: boolean) => {
      const after = options
        .map((option) => option.value)
        .filter((one) => (one === value ? checked : chosen.includes(one)));
      props.setAttributes({[name]: after.join(' ') || undefined});
    };
    return createElement(CheckboxControl, {
      key: value,
      label,
      checked: chosen.includes(value),
      onChange,
      ...currentSize,
    });
  });
  const legend = createElement('legend', {className: 'components-base-control__label'}, label);
  return createElement('fieldset', {key: name}, legend, ...boxes, help && createElement('p', null, help));
}

/** The accent, from the palette of the theme or any other. */
function colorPanel({attributes, setAttributes}: BlockEditProps): WpElement {
  const onChange = (accent: string | undefined) => setAttributes({accent});
  const colorSettings = [{label: say('Accent'), value: attributes['accent'], onChange}];
  return createElement(wp.blockEditor.PanelColorSettings, {title: say('Color'), colorSettings});
}
