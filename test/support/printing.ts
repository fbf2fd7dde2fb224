/** What a widget sends to the printer while something happens, each sheet as its words; nothing is printed. */
export async function printedBy(happening: () => Promise<unknown>): Promise<string[]> {
  const printed: string[] = [];
  const {append} = ShadowRoot.prototype;
  ShadowRoot.prototype.append = function (...nodes) {
    append.apply(this, nodes);
    const page = (nodes[0] as HTMLIFrameElement).contentWindow;
    const sheet = () => `${page?.document.title} ${page?.document.body.textContent}`.replace(/\s+/g, ' ');
    if (page) page.print = () => printed.push(sheet());
  };
  try {
    await happening();
  } finally {
    ShadowRoot.prototype.append = append;
  }
  return printed;
}
