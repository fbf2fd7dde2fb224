const {useEffect, useRef} = wp.element;

/** Typing changes an attribute with each letter; the words are asked for once it pauses. */
const pause = 400;

/**
 * Keeps the words that are saved with a block. They are asked for when the block is new and when an attribute changes, but not because
 * a post is opened: then it would have unsaved changes that nobody made.
 */
export function useStoredWords(tag: string, {attributes, setAttributes, clientId}: BlockEditProps): void {
  const {words, anchor: _anchor, accent: _accent, ...choosing} = attributes;
  const query = new URLSearchParams({tag, ...flattened(choosing)}).toString();
  const known = useRef(words ? query : '');
  useEffect(() => {
    if (known.current === query) return undefined;
    const timer = window.setTimeout(() => {
      known.current = query;
      void load(query).then((loaded) => {
        keepUndo();
        setAttributes({words: loaded});
      }, reportToConsole);
    }, pause);
    return () => window.clearTimeout(timer);
  }, [query, clientId]);
}

/** Attributes as the parameters of an address. */
function flattened(attributes: BlockAttributes): Record<string, string> {
  const given = Object.entries(attributes).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(given.map(([name, value]) => [`attributes[${name}]`, String(value)]));
}

async function load(query: string): Promise<string> {
  const {words} = await wp.apiFetch<{words: string}>({path: `/therapy-guide-widgets/v1/words?${query}`});
  return words;
}

/** New words are no step that somebody would undo. */
function keepUndo(): void {
  wp.data.dispatch('core/block-editor')['__unstableMarkNextChangeAsNotPersistent']?.();
}

/** The block is whole without these words: PHP renders its own. */
function reportToConsole(error: unknown): void {
  console.warn('therapy-guide-widgets: the words to save with a block could not be loaded.', error);
}
