import type {LabeledControl} from '../../../scripts/build/wordpress/controls.js';

/** A block as the sidebar and the inserter show it, in the language of the administration. */
export interface Block {
  /** With the namespace. */
  name: string;
  tag: string;
  title: string;
  description: string;
  keywords: readonly string[];
  controls: readonly LabeledControl[];
}

/** What PHP tells the editor. */
export interface EditorData {
  blocks: readonly Block[];
  /** The language of the widgets on the site. */
  language: string;
  /** The directory in the settings; "" for none. */
  directory: string;
  /** The address of the uploaded guide, if there is one. */
  guide: string | null;
  /** What the editor says, by its English. */
  texts: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    therapyGuideWidgets: EditorData;
  }
}

export const editorData: EditorData = window.therapyGuideWidgets;

/** A text in the language of the administration. */
export function say(text: string): string {
  return editorData.texts[text] ?? text;
}
