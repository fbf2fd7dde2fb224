// A page's own script that watches its visitor as trackers do: every way out, every event, every node on its way.
(() => {
  /** @type {{out: string[], events: unknown[]}} */
  const seen = {out: [], events: []};
  /** @type {any} */
  const page = window;
  page.seen = seen;
  const note = (/** @type {string} */ way, /** @type {unknown} */ what = '') => seen.out.push(`${way} ${String(what)}`);

  for (const way of ['fetch', 'open', 'postMessage', 'print']) {
    const native = page[way];
    page[way] = (/** @type {unknown[]} */ ...words) => {
      note(way, words[0]);
      return way === 'print' ? undefined : native.apply(window, words);
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
    page[way] = new Proxy(page[way], {
      construct(target, words) {
        note(way, words[0]);
        return Reflect.construct(target, words);
      },
    });
  }
  /** @type {[object, string[]][]} */
  const methods = [
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
      const native = Reflect.get(owner, name);
      Reflect.set(owner, name, function (/** @type {unknown[]} */ ...words) {
        note(name, words[0]);
        // @ts-expect-error -- whatever it is called on
        return native.apply(this, words);
      });
    }
  }
  for (const [owner, name] of /** @type {const} */ ([
    [Document.prototype, 'cookie'],
    [Document.prototype, 'title'],
    [HTMLImageElement.prototype, 'src'],
    [HTMLScriptElement.prototype, 'src'],
    [HTMLIFrameElement.prototype, 'src'],
  ])) {
    const native = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      ...native,
      set(value) {
        note(name, value);
        native?.set?.call(this, value);
      },
    });
  }

  /** All that a script can read from a node that it meets on the way of an event. @param {any} node */
  const described = (node) => {
    if (!(node instanceof Element)) return String(node);
    const attributes = [...node.attributes].map(({name, value}) => `${name}=${value}`);
    return {
      node: node.localName,
      attributes,
      text: node.shadowRoot?.textContent,
      value: /** @type {any} */ (node).value,
      checked: /** @type {any} */ (node).checked,
    };
  };
  /** Which row was pressed can be guessed from where; that is said in SECURITY.md, and left out here. */
  const where =
    /^(client|page|screen|offset|layer|movement|azimuth|altitude|tilt|wheelDelta|delta)[A-Z]|^(x|y|timeStamp|persistentDeviceId|pointerId)$/;
  const hear = (/** @type {any} */ event) => {
    const read = Object.fromEntries(
      (function* () {
        for (const key in event) {
          const value = event[key];
          if (where.test(key) || typeof value === 'function') continue;
          yield [
            key,
            value instanceof EventTarget ? described(value) : typeof value === 'object' ? String(value) : value,
          ];
        }
      })(),
    );
    const path = event
      .composedPath()
      .filter((/** @type {unknown} */ one) => one instanceof Element || one instanceof ShadowRoot);
    seen.events.push({
      type: event.type,
      read,
      path: path.map(described),
      focus: described(document.activeElement),
      selected: String(getSelection()),
    });
  };
  const named = new Set();
  for (let owner = document.createElement('div'); owner; owner = Object.getPrototypeOf(owner)) {
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
