/** What a driver answers: a value, or what went wrong. */
interface Answer {
  value: {error?: string; message?: string; sessionId?: string; width?: number; height?: number} | null;
}

/** The size of a page, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A driver has started after about a second. */
const turns = 100;

/** A session of WebKitGTK's browser, by the W3C WebDriver protocol. */
export class WebDriver {
  private constructor(
    private readonly address: string,
    private readonly session: string,
  ) {}

  /** A new session at the driver that listens on a port, or will soon. */
  static async on(port: number, binary: string): Promise<WebDriver> {
    const address = `http://127.0.0.1:${port}`;
    await answering(address);
    const browserOptions = {binary, args: ['--automation']};
    const wanted = {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browserOptions};
    const value = await ask(address, 'POST', '/session', {capabilities: {alwaysMatch: wanted}});
    const driver = new WebDriver(address, String(value?.sessionId));
    await driver.post('timeouts', {pageLoad: 60_000, script: 60_000});
    return driver;
  }

  async open(url: string): Promise<void> {
    await this.post('url', {url});
  }

  /** The size of the page in the window. */
  async size(): Promise<Size> {
    const script = 'return {width: window.innerWidth, height: window.innerHeight}';
    const inner = await ask(this.address, 'POST', `/session/${this.session}/execute/sync`, {script, args: []});
    return {width: inner?.width ?? 0, height: inner?.height ?? 0};
  }

  /**
   * Gives the page this size, as far as the window can be so narrow. The driver takes the size of the window, and answers before the
   * page has its own; so the window is corrected until the page is right.
   */
  async resize(wanted: Size): Promise<void> {
    let inner = await this.size();
    let outer = wanted;
    for (let turn = 0; turn < 5 && !isSame(inner, wanted); turn++) {
      await this.post('window/rect', outer);
      await new Promise((resolve) => setTimeout(resolve, 50));
      inner = await this.size();
      outer = {
        width: outer.width + wanted.width - inner.width,
        height: outer.height + wanted.height - inner.height,
      };
    }
  }

  async post(command: string, body: object): Promise<void> {
    await ask(this.address, 'POST', `/session/${this.session}/${command}`, body);
  }

  async end(): Promise<void> {
    await ask(this.address, 'DELETE', `/session/${this.session}`);
  }
}

function isSame(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}

async function answering(address: string): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    if (await fetch(`${address}/status`).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function ask(address: string, method: string, path: string, body?: object): Promise<Answer['value']> {
  const response = await fetch(address + path, {
    method,
    ...(body && {body: JSON.stringify(body)}),
    headers: {'content-type': 'application/json'},
    signal: AbortSignal.timeout(60_000),
  });
  const {value} = (await response.json()) as Answer;
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
