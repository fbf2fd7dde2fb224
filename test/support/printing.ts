/** The sheets that widgets send to the printer while something happens; nothing is printed. */
export async function sheetsPrintedBy(happening: () => Promise<unknown>): Promise<Document[]> {
  const printed: Document[] = [];
  const {append} = ShadowRoot.prototype;
  ShadowRoot.prototype.append = function (...nodes) {
    append.apply(this, nodes);
    const page = (nodes[0] as HTMLIFrameElement).contentWindow;
    if (page) page.print = () => printed.push(page.document);
  };
  try {
    await happening();
  } finally {
    ShadowRoot.prototype.append = append;
  }
  return printed;
}

/** What a widget sends to the printer while something happens, each sheet as its words; nothing is printed. */
export async function printedBy(happening: () => Promise<unknown>): Promise<string[]> {
  return (await sheetsPrintedBy(happening)).map(wordsOn);
}

function wordsOn({title, body}: Document): string {
  return `${title} ${body.textContent}`.replace(/\s+/g, ' ');
}

/** Has the widgets of a page draw what paper shows, as a browser does before it prints. */
export function onPaper(page: Window | null | undefined = window): void {
  page?.dispatchEvent(new Event('beforeprint'));
}
