import '@fontsource-variable/inter';
import '../../src/entries/therapy-widgets.js';
import '../../src/entries/lang/es.js';
import '../support/page.css';
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json';
import {addLocale} from '../../src/base/page-scripts.js';
import {longer, mirrored} from '../../test/support/pseudo-locales.js';
import {forControls, withFittingControls} from '../support/controls.js';
import {hostNames} from '../support/host-pages.js';
import {neverEndingGuides} from '../support/guides.js';
import {onPage} from '../support/page.js';

setCustomElementsManifest(forControls(manifest));
neverEndingGuides();
addLocale(longer);
addLocale(mirrored);

const toolbar = <Icon extends string>(
  title: string,
  icon: Icon,
  items: readonly (string | {value: string; title: string})[],
) => ({
  description: title,
  toolbar: {title, icon, items: [...items], dynamicTitle: true},
});

const preview: Preview = {
  decorators: [onPage],
  argTypesEnhancers: [withFittingControls],
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true},
    a11y: {test: 'error'},
    options: {
      storySort: {
        order: [
          'Start here',
          'Content guidelines',
          'What the footer means',
          'Design',
          'Widgets',
          ['Quick facts', 'Contraindication checker', 'Evidence summary', 'Practitioner finder'],
        ],
      },
    },
  },
  globalTypes: {
    theme: toolbar('Theme', 'mirror', ['light', 'dark']),
    direction: toolbar('Direction', 'transfer', [
      {value: 'ltr', title: 'Left to right'},
      {value: 'rtl', title: 'Right to left'},
    ]),
    language: toolbar('Language of the page', 'globe', [
      {value: 'en', title: 'English'},
      {value: 'es', title: 'Español'},
      {value: 'en-XA', title: 'English, 40% longer'},
      {value: 'ar-XB', title: 'English, mirrored'},
    ]),
    width: toolbar('Width of the container', 'ruler', ['full', '200px', '320px', '480px', '768px', '1280px']),
    host: toolbar('Host page', 'browser', hostNames),
  },
  initialGlobals: {theme: 'light', direction: 'ltr', language: 'en', width: 'full', host: 'plain'},
};

export default preview;
