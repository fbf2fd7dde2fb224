/* The parts in use of what WordPress puts on the window of its editor. */

/** What `createElement` makes. */
interface WpElement {
  readonly type: unknown;
}

type WpNode = WpElement | string | null | false | undefined | readonly WpNode[];

/** The attributes of a block. */
type BlockAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What the editor gives to a block. */
interface BlockEditProps {
  clientId: string;
  attributes: BlockAttributes;
  setAttributes: (changed: BlockAttributes) => void;
  context: Readonly<Record<string, string | undefined>>;
}

interface BlockSettings {
  title: string;
  description: string;
  keywords: readonly string[];
  edit: (props: BlockEditProps) => WpElement;
  save: (props: {attributes: BlockAttributes}) => WpElement;
}

interface Wp {
  apiFetch: <Answer>(request: {path: string}) => Promise<Answer>;
  blocks: {registerBlockType: (name: string, settings: Partial<BlockSettings>) => unknown};
  blockEditor: {
    InnerBlocks: {Content: unknown};
    InspectorControls: unknown;
    PanelColorSettings: unknown;
    RichText: {Content: unknown};
    useBlockProps: () => object;
    useInnerBlocksProps: (props: object) => object;
  };
  components: Readonly<
    Record<
      'CheckboxControl' | 'Disabled' | 'PanelBody' | 'Placeholder' | 'SelectControl' | 'TextControl' | 'ToggleControl',
      unknown
    >
  >;
  data: {dispatch: (store: string) => Readonly<Record<string, (() => unknown) | undefined>>};
  element: {
    createElement: (type: unknown, props?: object | null, ...children: WpNode[]) => WpElement;
    Fragment: unknown;
    RawHTML: unknown;
    useEffect: (run: () => void | (() => void), when: readonly unknown[]) => void;
    useRef: <Value>(start: Value) => {current: Value};
  };
}

declare const wp: Wp;
