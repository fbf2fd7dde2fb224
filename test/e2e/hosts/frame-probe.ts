// The first script of a page around frames: notes what is said on the console, and tells the test what the frames are like.
(() => {
  type Act = 'after' | 'back';
  type FrameHostWindow = typeof window & {hostActs: Record<Act, () => Promise<void>>};
  interface Question {
    to?: string;
    act?: Act;
    /** What a frame is to do, with what it does it. */
    inside?: string;
  }
  const lines: string[] = [];
  const insides = new Map<MessageEventSource, unknown>();
  const post = window.parent.postMessage.bind(window.parent);
  const loaded = new Promise((resolve) => addEventListener('load', resolve, {once: true}));

  for (const level of ['log', 'warn', 'error'] as const) {
    console[level] = (...words: unknown[]) => lines.push(words.join(' '));
  }
  addEventListener('error', ({message}) => lines.push(message));

  /** A frame that left the page, or shows another one, counts no more. */
  function report() {
    const words = document.querySelector('body > p:last-of-type')?.getBoundingClientRect();
    const frames = [...document.querySelectorAll('iframe')];
    return {
      lines: [...lines],
      insides: [...insides].filter(([source]) => !(source as Window).closed).map(([, inside]) => inside),
      heights: frames.map(({offsetHeight}) => offsetHeight),
      covered: frames.some((frame) => frame.getBoundingClientRect().bottom > (words?.top ?? 0) + 1),
    };
  }

  async function answer({act, inside}: Question): Promise<void> {
    await loaded;
    if (act) await (window as FrameHostWindow).hostActs[act]();
    if (inside) [...insides.keys()].forEach((source) => (source as Window).postMessage({to: 'inside', inside}, '*'));
    post({from: 'frame-probe', report: report()}, '*');
  }

  addEventListener('message', ({source, data}: MessageEvent<(Question & {from?: string}) | null>) => {
    if (data?.to === 'frame-probe') void answer(data);
    if (data?.from === 'inside' && source) insides.set(source, data);
  });
})();
