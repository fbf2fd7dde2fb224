import type {Page} from 'playwright-core';

/** How a picture shows a story: `own` is the look that the story asks for, light for most. */
export type Look = 'own' | 'dark' | 'forced-colours' | 'right-to-left';

const allLooks: readonly Look[] = ['own', 'dark', 'forced-colours', 'right-to-left'];

/** The story of a widget that is pictured in all looks, where another one shows more than `basic`. */
const fullestStories: Readonly<Record<string, string>> = {
  'widgets-cite': 'source-open',
  'widgets-contraindication-checker': 'absolute',
  'widgets-evidence-summary': 'plot',
  'widgets-practitioner-finder': 'help',
  'widgets-questions': 'own-question',
  'widgets-questions-and-answers': 'answer-open',
  'widgets-quick-facts': 'source-open',
};

/** Stories that show a widget in one of the looks only: the fullest story is pictured in that look instead. */
const otherLook = /--(.*-)?(dark|right-to-left)$/;

/** The looks in which a story is pictured. */
export function looksOf(id: string): readonly Look[] {
  const [widget = '', story] = id.split('--');
  if (!widget.startsWith('widgets-')) return ['own'];
  if (story === (fullestStories[widget] ?? 'basic')) return allLooks;
  return otherLook.test(id) ? [] : ['own'];
}

/** The name of a picture, without its extension. */
export function pictureName(id: string, look: Look): string {
  return look === 'own' ? id : `${id}.${look}`;
}

/** Gives a page one look; `own` leaves the page as its story made it. */
export async function applyLook(page: Page, look: Look): Promise<void> {
  if (look === 'own') return;
  await page.emulateMedia({forcedColors: look === 'forced-colours' ? 'active' : 'none'});
  await page.evaluate((name) => {
    document.documentElement.style.colorScheme = name === 'dark' ? 'dark' : 'light';
    document.documentElement.dir = name === 'right-to-left' ? 'rtl' : 'ltr';
  }, look);
}
