// What a host page runs to jump around: each way that leads to a place, as readers and scripts of other pages take it. It says which
// jump missed. Natives are used as a page uses them.
(() => {
  type JumpWindow = typeof window & {jumps?: () => Promise<void>};

  /** Pixels between where a jump should land and where it does. */
  const tolerance = 8;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const topOf = (element: Element | null) => element?.getBoundingClientRect().top ?? NaN;
  const place = (id: string) => document.getElementById(id);
  const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

  /** Waits until nothing has moved for a third of a second: smooth scrolling takes a while to begin on a busy machine. */
  async function rest(): Promise<void> {
    let since = performance.now();
    for (let before = scrollY; performance.now() - since < 333; before = scrollY) {
      await frame();
      if (before !== scrollY) since = performance.now();
    }
  }

  /** Scrolls by steps to where something was when it began, as scripts of pages do. */
  async function animateTo(element: Element | null): Promise<void> {
    const from = scrollY;
    const to = from + topOf(element) - padding();
    for (let step = 1; step <= 10; step++) {
      scrollTo({top: from + ((to - from) * step) / 10, behavior: 'instant'});
      await frame();
    }
  }

  /** Milliseconds that a scroll spy has to notice where the page is. */
  const spyLimit = 2000;

  /**
   * The part of the page that a scroll spy takes for the one in view: the last it heard of, once that is the one wanted alone. Its
   * root is this document. Without one, it is the viewport of the top-level page. In a frame of another origin, a browser tells of
   * that viewport late, and ignores the margin.
   */
  function spied(wanted: string): Promise<string> {
    return new Promise((resolve) => {
      const inView = new Set<string>();
      const spy = new IntersectionObserver(
        (entries) => {
          for (const {isIntersecting, target} of entries) inView[isIntersecting ? 'add' : 'delete'](target.id);
          if (inView.has(wanted) && inView.size === 1) end();
        },
        {root: document, rootMargin: '0px 0px -80% 0px'},
      );
      const limit = setTimeout(() => end(), spyLimit);
      function end(): void {
        clearTimeout(limit);
        spy.disconnect();
        resolve([...inView].join(' and '));
      }
      for (const id of ['start', 'after']) spy.observe(place(id) ?? document.body);
    });
  }

  async function goBack(way: 'back' | 'forward'): Promise<void> {
    const went = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history[way]();
    await went;
  }

  function chapters(): [HTMLElement, Element | null][] {
    const root = document.querySelector('therapy-article')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll('nav button') ?? [])] as HTMLButtonElement[];
    return buttons.map((button) => [button, root?.getElementById(button.value) ?? null]);
  }

  const missed: string[] = [];

  /** Does a jump, and notes how far from its target it lands. */
  async function jump(name: string, go: () => unknown, landed: () => number): Promise<void> {
    await go();
    await rest();
    const by = landed();
    if (!(Math.abs(by) <= tolerance)) missed.push(`${name} by ${by} px`);
  }

  /** What the page keeps free at its top. */
  const padding = () => parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;

  /** How far the top of something is from where it should be, unless the page ends before. */
  function fromTop(element: Element | null): number {
    const {scrollHeight, clientHeight} = document.documentElement;
    const isEnd = scrollY === 0 || Math.abs(scrollY + clientHeight - scrollHeight) < 2;
    const margin = element ? parseFloat(getComputedStyle(element).scrollMarginTop) : 0;
    const by = topOf(element) - margin - padding();
    return isEnd && Math.abs(by) < clientHeight ? 0 : by;
  }

  const after = () => fromTop(place('after'));

  async function jumpAround(): Promise<void> {
    await jump('a link', () => press('a[href="#after"]'), after);
    const seen = await spied('after');
    if (seen !== 'after') missed.push(`what a scroll spy sees: ${seen || 'nothing'}`);
    await jump(
      'back to top',
      () => press('a[href="#start"]'),
      () => fromTop(place('start')),
    );
    await jump('back', () => goBack('back'), after);
    await jump(
      'forward',
      () => goBack('forward'),
      () => fromTop(place('start')),
    );
    await jump('scrollIntoView', () => place('after')?.scrollIntoView(), after);
    await jump(
      'the top',
      () => scrollTo(0, 0),
      () => scrollY,
    );
    await jump('a script that animates', () => animateTo(place('after')), after);
    await jump(
      'a smooth scrollIntoView',
      () => place('start')?.scrollIntoView({behavior: 'smooth'}),
      () => fromTop(place('start')),
    );
    await jump(
      'focus',
      () => place('after')?.focus({preventScroll: true}),
      () => fromTop(place('start')),
    );
    for (const [button, chapter] of chapters().filter((_, index) => index % 5 === 1)) {
      await jump(
        `the contents, ${button.textContent.trim()}`,
        () => button.click(),
        () => fromTop(chapter),
      );
    }
  }

  (window as JumpWindow).jumps = async () => {
    await jumpAround();
    if (missed.length > 0) throw new Error(`missed: ${missed.join(', ')}`);
  };
})();
