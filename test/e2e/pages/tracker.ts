// A page's own script that watches its visitor as trackers do: every way out, every event, every node on its way.
(() => {
  /** What the page lets a script replace: its own functions and constructors. */
  type Replaceable = (...words: unknown[]) => unknown;

  const page = window as unknown as Record<string, Replaceable>;
  const seen: {out: string[]; events: unknown[]} = {out: [], events: []};
  Object.assign(window, {seen});
  const note = (way: string, what: unknown = '') => seen.out.push(`${way} ${String(what)}`);

  for (const way of ['fetch', 'open', 'postMessage', 'print']) {
    const native = page[way];
    page[way] = (...words) => {
      note(way, words[0]);
      return way === 'print' ? undefined : native?.apply(window, words);
    };
  }
  for (const way of [
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'Image',
    'Worker',
    'SharedWorker',
    'BroadcastChannel',
    'FontFace',
    'RTCPeerConnection',
  ]) {
    const native = page[way];
    if (!native) throw new Error(`${way} is not on this page, so nobody would notice its use.`);
    page[way] = new Proxy(native, {
      construct(target, words: unknown[]) {
        note(way, words[0]);
        return Reflect.construct(target, words) as object;
      },
    });
  }
  const methods: [owner: object, names: string[]][] = [
    [Navigator.prototype, ['sendBeacon', 'share']],
    [Storage.prototype, ['setItem', 'getItem', 'removeItem', 'clear']],
    [IDBFactory.prototype, ['open', 'deleteDatabase']],
    [History.prototype, ['pushState', 'replaceState', 'back', 'forward', 'go']],
    [Clipboard.prototype, ['write', 'writeText', 'read', 'readText']],
    [HTMLFormElement.prototype, ['submit', 'requestSubmit']],
    [MessagePort.prototype, ['postMessage']],
  ];
  for (const [owner, names] of methods) {
    for (const name of names) {
      const native = Reflect.get(owner, name) as Replaceable;
      Reflect.set(owner, name, function (this: unknown, ...words: unknown[]) {
        note(name, words[0]);
        return native.apply(this, words);
      });
    }
  }
  for (const [owner, name] of [
    [Document.prototype, 'cookie'],
    [Document.prototype, 'title'],
    [HTMLImageElement.prototype, 'src'],
    [HTMLScriptElement.prototype, 'src'],
    [HTMLIFrameElement.prototype, 'src'],
  ] as const) {
    const native = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      ...native,
      set(value: unknown) {
        note(name, value);
        native?.set?.call(this, value);
      },
    });
  }

  /** All that a script can read from a node that it meets on the way of an event. */
  const described = (node: unknown) => {
    if (!(node instanceof Element)) return String(node);
    const attributes = [...node.attributes].map(({name, value}) => `${name}=${value}`);
    return {
      node: node.localName,
      attributes,
      text: node.shadowRoot?.textContent,
      value: Reflect.get(node, 'value') as unknown,
      checked: Reflect.get(node, 'checked') as unknown,
    };
  };
  /** Which row was pressed can be guessed from where; that is said in SECURITY.md, and left out here. */
  const where =
    /^(client|page|screen|offset|layer|movement|azimuth|altitude|tilt|wheelDelta|delta)[A-Z]|^(x|y|timeStamp|persistentDeviceId|pointerId)$/;
  const textOf = (value: {toString(): string} | null) => String(value);
  const readable = (value: unknown) => {
    if (value instanceof EventTarget) return described(value);
    return typeof value === 'object' ? textOf(value) : value;
  };
  /** All that an event tells but where it happened. */
  const read = (event: Event) => {
    const told: Record<string, unknown> = {};
    for (const key in event) {
      const value = Reflect.get(event, key) as unknown;
      if (!where.test(key) && typeof value !== 'function') told[key] = readable(value);
    }
    return told;
  };
  const hear = (event: Event) => {
    const path = event.composedPath().filter((one) => one instanceof Element || one instanceof ShadowRoot);
    seen.events.push({
      type: event.type,
      read: read(event),
      path: path.map(described),
      focus: described(document.activeElement),
      selected: String(getSelection()),
    });
  };
  const named = new Set<string>();
  for (let owner: unknown = document.createElement('div'); owner; owner = Object.getPrototypeOf(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) if (name.startsWith('on')) named.add(name.slice(2));
  }
  for (const name of Object.getOwnPropertyNames(window)) if (name.startsWith('on')) named.add(name.slice(2));
  const others = [
    'focusin',
    'focusout',
    'DOMActivate',
    'compositionstart',
    'therapy-ready',
    'therapy-error',
    'therapy-check',
    'therapy-find',
    'therapy-retry',
  ];
  for (const type of [...named, ...others]) document.addEventListener(type, hear, true);
})();
