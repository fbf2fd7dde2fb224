/** What a widget hands to the clipboard while something happens; `allowed` is what the page lets it do. */
export async function copied(happening: () => Promise<unknown>, allowed = true): Promise<string | undefined> {
  let text: string | undefined;
  const {clipboard} = navigator;
  const writeText = (written: string) => {
    text = written;
    return allowed ? Promise.resolve() : Promise.reject(new Error('not allowed'));
  };
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  await happening();
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  return text;
}
