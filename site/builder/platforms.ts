import type {Format} from '../../src/snippets/formats.js';

/** A system in which people make their sites: which format suits it, what to do there, and what of that was tried. */
export interface Platform {
  id: string;
  name: string;
  suits: Format;
  /** Whether a person can put a folder on the site. */
  takesFolders: boolean;
  steps: readonly string[];
  /** What was tried, and when. */
  tried: string;
  untried: string;
}

const onPages =
  'In November 2026, on pages with the styles and scripts of other projects, in Chromium, Firefox and WebKitGTK.';

const imitated =
  'In November 2026, in Chromium, on pages of our own that change pasted code as such editors do. They remove scripts and unknown tags, make lines into paragraphs, and make quotes curly.';

export const platforms: readonly Platform[] = [
  {
    id: 'html',
    name: 'Plain HTML',
    suits: 'content',
    takesFolders: true,
    steps: [
      'Put the folder of the files on your server.',
      'Paste the code where you want the widget, inside the body of your page.',
      'Open the page as a visitor would.',
    ],
    tried: onPages,
    untried: 'Safari itself.',
  },
  {
    id: 'wordpress-block',
    name: 'WordPress, block editor',
    suits: 'content',
    takesFolders: true,
    steps: [
      'Press the plus sign and choose the block “Custom HTML”.',
      'Paste the code into it. Do not switch to the visual view afterwards.',
      'Publish and open the page. If the widget is missing, your account may not be allowed to use scripts: see “Check what your site saved”.',
    ],
    tried:
      'In November 2026, these steps in WordPress 6.5, by an administrator of a single site. The plugin for WordPress, which has a block for each widget and works for authors too, in WordPress 6.1 to 7.1.',
    untried: 'These steps as an author, or in a network of sites: there WordPress takes scripts away. Use the plugin.',
  },
  {
    id: 'wordpress-classic',
    name: 'WordPress, classic editor',
    suits: 'iframe',
    takesFolders: true,
    steps: [
      'Switch from “Visual” to “Text” at the top right of the editor.',
      'Paste the code, and stay in “Text” until you have saved: the visual view changes code.',
      'Publish and open the page.',
    ],
    tried:
      'In November 2026, these steps in WordPress 6.5, by an administrator of a single site; and the plugin for WordPress with its shortcodes.',
    untried: 'These steps as an author, or in a network of sites: there WordPress takes frames away. Use the plugin.',
  },
  {
    id: 'wix',
    name: 'Wix',
    suits: 'iframe',
    takesFolders: false,
    steps: [
      'In the editor choose Add Elements, Embed Code, Embed HTML.',
      'Choose “Code”, paste, and press Update. Wix puts everything into a frame of its own.',
      'Drag the box until nothing is cut off, on the phone view too.',
    ],
    tried: 'In November 2026, framed widgets on pages of our own, in sandboxed frames too.',
    untried: 'Wix itself: these steps need an account.',
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    suits: 'content',
    takesFolders: false,
    steps: [
      'Edit the page, press Add Block, choose “Code”.',
      'Paste the code with the type HTML. Some plans do not allow scripts; static HTML works on all.',
      'Save, and look at the page while you are logged out: scripts do not run in the editor.',
    ],
    tried: imitated,
    untried: 'Squarespace itself: these steps need an account.',
  },
  {
    id: 'webflow',
    name: 'Webflow',
    suits: 'content',
    takesFolders: false,
    steps: [
      'Add an “Embed” element where you want the widget.',
      'Paste the code and press Save & Close. An embed has a limit of characters; if yours is too long, use “Script only”.',
      'Publish: the widget shows on the published page, not in the designer.',
    ],
    tried: imitated,
    untried: 'Webflow itself: these steps need an account.',
  },
  {
    id: 'ghost',
    name: 'Ghost',
    suits: 'content',
    takesFolders: false,
    steps: [
      'Press the plus sign in the editor and choose “HTML”.',
      'Paste the code into the card.',
      'Press Preview or Publish.',
    ],
    tried: imitated,
    untried: 'Ghost itself.',
  },
  {
    id: 'shopify',
    name: 'Shopify',
    suits: 'content',
    takesFolders: false,
    steps: [
      'In Online Store, Themes, press Customize and choose the page.',
      'Add a section “Custom Liquid” and paste the code into it.',
      'Save and open the shop as a visitor.',
    ],
    tried: imitated,
    untried: 'Shopify itself: these steps need an account.',
  },
];
