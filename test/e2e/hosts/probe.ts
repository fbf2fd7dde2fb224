// The first script of every host page: notes what happens in it, and tells the test when asked. Natives are kept before the page
// can change them. It leaves one name on the page, which control and test have alike.
(() => {
  type HostWindow = typeof window & {hostActs?: () => Promise<void>};
  type LayoutShift = PerformanceEntry & {value: number; hadRecentInput: boolean};
  const noTexts = (): string[] => [];
  const {getOwnPropertyNames} = Object;
  const wait = window.setTimeout.bind(window);
  const nextFrame = window.requestAnimationFrame.bind(window);
  const post = window.parent.postMessage.bind(window.parent);
  const noticed = {errors: noTexts(), lines: noTexts(), violations: noTexts(), shift: 0};
  const roots = new WeakMap<Element, ShadowRoot>();

  addEventListener('error', ({message}) => noticed.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => noticed.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({violatedDirective, sourceFile}) =>
    noticed.violations.push(`${violatedDirective} in ${sourceFile}`),
  );
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    console[level] = (...words: unknown[]) => noticed.lines.push(words.join(' '));
  }
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const {value, hadRecentInput} of list.getEntries() as LayoutShift[]) {
        if (!hadRecentInput) noticed.shift += value;
      }
    }).observe({type: 'layout-shift', buffered: true});
  }

  // The checker's root is closed; this is the only way to see what a reader sees.
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.set(this, root);
    return root;
  };

  const widgets = () =>
    [...document.querySelectorAll('*')].filter(
      ({localName}) => localName.startsWith('therapy-') && localName !== 'therapy-guide',
    );
  const isReady = (element: Element) => {
    try {
      return element.matches(':state(ready)');
    } catch {
      return false;
    }
  };

  /** What is folded is rendered in idle time. */
  const hasWhatIsFolded = (element: Element) =>
    rootsOf(element).every((root) => [...root.querySelectorAll('details')].every(({children}) => children.length > 1));
  const isDone = (element: Element) => isReady(element) && hasWhatIsFolded(element);

  async function settled() {
    for (let turn = 0; turn < 150 && !(widgets().length > 0 && widgets().every(isDone)); turn++) {
      await new Promise((resolve) => wait(resolve, 40));
    }
    await painted();
  }

  /** What follows a change is painted with the second frame at the latest, and its observers are called. */
  async function painted() {
    await new Promise((resolve) => nextFrame(() => nextFrame(resolve)));
    await new Promise((resolve) => wait(resolve, 0));
  }

  /** The room that a widget has: its nearest ancestor with a box of its own. */
  function roomOf(element: Element): DOMRect {
    let around = element.parentElement ?? document.body;
    while (around.parentElement && /^(inline|contents)$/.test(getComputedStyle(around).display)) {
      around = around.parentElement;
    }
    return around.getBoundingClientRect();
  }

  /** The root of a widget and those inside it, such as the one with the answers of the checker; not those of other widgets. */
  function rootsOf(element: Element): ShadowRoot[] {
    const root = roots.get(element);
    const parts = [...(root?.querySelectorAll('*') ?? [])].filter(({localName}) => !localName.startsWith('therapy-'));
    return root ? [root, ...parts.flatMap(rootsOf)] : [];
  }

  function seen(element: Element) {
    const root = roots.get(element);
    const inner = rootsOf(element).flatMap(({children}) => [...children] as HTMLElement[]);
    const base = root?.querySelector('.base');
    const box = element.getBoundingClientRect();
    const room = roomOf(element);
    return {
      tag: element.localName,
      ready: isReady(element),
      text: inner.map(({innerText}) => innerText ?? '').join(' '),
      ticks: root?.querySelectorAll('svg text').length ?? 0,
      fontSize: base ? parseFloat(getComputedStyle(base).fontSize) : 0,
      shown: element.checkVisibility() && heightOf(element) > 0,
      inline: getComputedStyle(element).display === 'inline',
      width: box.width,
      // What stands out of its box is not in the room that there is.
      widthInRoom: Math.min(box.width, room.width),
      look: lookOf(base),
      standingOut: standingOut(element),
      overflow: Math.max(
        box.right - room.right,
        room.left - box.left,
        ...inner.map((one) => one.clientWidth && one.scrollWidth - one.clientWidth),
        0,
      ),
    };
  }

  /** How high a widget is. In quirks mode the line of a number alone has no height, and its sign has. */
  function heightOf(element: Element): number {
    const sign = element.localName === 'therapy-cite' && roots.get(element)?.querySelector('.citation');
    return (sign || element).getBoundingClientRect().height;
  }

  /** What a page must not decide for the text of a widget. */
  function lookOf(base: Element | null | undefined) {
    if (!base) return {};
    const {
      letterSpacing,
      wordSpacing,
      textTransform,
      textIndent,
      whiteSpace,
      fontStyle,
      fontVariantCaps,
      textShadow,
      ...look
    } = getComputedStyle(base);
    const painted = look.webkitTextFillColor === look.color && parseFloat(look.webkitTextStrokeWidth || '0') === 0;
    const words = {letterSpacing, wordSpacing: parseFloat(wordSpacing) || 0, whiteSpace};
    return {...words, textTransform, textIndent, fontStyle, fontVariantCaps, textShadow, painted};
  }

  /** What stands out of a box or of the page, for whoever has to mend it. */
  function standingOut(element: Element): string[] {
    const room = roomOf(element);
    const start = Math.max(room.left, 0) - 1;
    const end = Math.min(room.right, document.documentElement.clientWidth) + 1;
    return rootsOf(element)
      .flatMap((root) => [...root.querySelectorAll('*')])
      .map((one) => ({one, box: one.getBoundingClientRect()}))
      .filter(({box}) => box.width > 0 && (box.left < start || box.right > end))
      .slice(0, 3)
      .map(({one, box}) => `${one.localName}.${one.className}: ${box.left} to ${box.right}, not ${start} to ${end}`);
  }

  /** Every widget, each while a reader is at it. */
  async function seenInTurn() {
    const all = [];
    for (const element of widgets()) {
      await come(element);
      all.push(seen(element));
    }
    return all;
  }

  /** Goes to a widget, which is laid out only when a reader comes near; what is above it may grow meanwhile. */
  async function come(element: Element): Promise<void> {
    for (let turn = 0; turn < 100; turn++) {
      element.scrollIntoView();
      const first = roots.get(element)?.querySelector('.base')?.firstElementChild;
      if (!first || first.checkVisibility({contentVisibilityAuto: true})) return;
      await new Promise((resolve) => wait(resolve, 20));
    }
  }

  async function report() {
    // What moves is noted before the probe moves itself.
    const {shift} = noticed;
    return {
      widgets: await seenInTurn(),
      globals: getOwnPropertyNames(window),
      html: document.documentElement.outerHTML,
      pageOverflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ...noticed,
      shift,
    };
  }

  async function tell(control: boolean): Promise<void> {
    try {
      // The control page has no script of ours, so its widgets never become ready.
      const ready = control ? painted : settled;
      await ready();
      await (window as HostWindow).hostActs?.();
      await ready();
      post({from: 'probe', report: await report()}, '*');
    } catch (error) {
      post({from: 'probe', failure: error instanceof Error ? `${error.message} ${error.stack}` : String(error)}, '*');
    }
  }

  addEventListener('message', ({data}: MessageEvent<{to?: string; control?: boolean} | null>) => {
    if (data?.to === 'probe') void tell(data.control === true);
  });
})();
