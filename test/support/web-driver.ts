/** What a driver answers: a value, or what went wrong. */
interface Answer {
  value: {error?: string; message?: string; sessionId?: string; width?: number; height?: number} | null;
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

  /** Gives the page this size, as far as the window can be so narrow. */
  async resize(width: number, height: number): Promise<void> {
    await this.post('window/rect', {width, height});
    const script = 'return {width: window.innerWidth, height: window.innerHeight}';
    const inner = await ask(this.address, 'POST', `/session/${this.session}/execute/sync`, {script, args: []});
    const around = {width: width - (inner?.width ?? width), height: height - (inner?.height ?? height)};
    await this.post('window/rect', {width: width + around.width, height: height + around.height});
  }

  async post(command: string, body: object): Promise<void> {
    await ask(this.address, 'POST', `/session/${this.session}/${command}`, body);
  }

  async end(): Promise<void> {
    await ask(this.address, 'DELETE', `/session/${this.session}`);
  }
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
