import type {Format} from '../../src/snippets/formats.js';

/** A system in which people make their sites: which way in suits it, and what to do there. */
export interface Platform {
  id: string;
  name: string;
  suits: Format;
  steps: readonly string[];
}

export const platforms: readonly Platform[] = [
  {
    id: 'html',
    name: 'Plain HTML',
    suits: 'content',
    steps: [
      'Put the folder of the files on your server.',
      'Paste the code where the widget should stand, inside the body of your page.',
      'Open the page as a visitor would.',
    ],
  },
  {
    id: 'wordpress-block',
    name: 'WordPress, block editor',
    suits: 'content',
    steps: [
      'Press the plus sign and choose the block “Custom HTML”.',
      'Paste the code into it. Do not switch to the visual view afterwards.',
      'Publish and open the page. If the widget is missing, your account may not be allowed to use scripts: check what was saved, below.',
    ],
  },
  {
    id: 'wordpress-classic',
    name: 'WordPress, classic editor',
    suits: 'iframe',
    steps: [
      'Switch from “Visual” to “Text” at the top right of the editor.',
      'Paste the code, and stay in “Text” until you have saved: the visual view changes code.',
      'Publish and open the page.',
    ],
  },
  {
    id: 'wix',
    name: 'Wix',
    suits: 'iframe',
    steps: [
      'In the editor choose Add Elements, Embed Code, Embed HTML.',
      'Choose “Code”, paste, and press Update. Wix puts everything into a frame of its own.',
      'Drag the box until nothing is cut off, on the phone view too.',
    ],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    suits: 'content',
    steps: [
      'Edit the page, press Add Block, choose “Code”.',
      'Paste the code with the type HTML. Some plans do not allow scripts; plain HTML works on all.',
      'Save, and look at the page while you are logged out: scripts do not run in the editor.',
    ],
  },
  {
    id: 'webflow',
    name: 'Webflow',
    suits: 'content',
    steps: [
      'Add an “Embed” element where the widget should stand.',
      'Paste the code and press Save & Close. An embed has a limit of characters; if yours is too long, use the bare tag.',
      'Publish: the widget shows on the published page, not in the designer.',
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost',
    suits: 'content',
    steps: [
      'Type /html and press Enter to add an HTML card.',
      'Paste the code into the card.',
      'Press Preview or Publish.',
    ],
  },
  {
    id: 'shopify',
    name: 'Shopify',
    suits: 'content',
    steps: [
      'In Online Store, Themes, press Customize and choose the page.',
      'Add a section “Custom Liquid” and paste the code into it.',
      'Save and open the shop as a visitor.',
    ],
  },
];
