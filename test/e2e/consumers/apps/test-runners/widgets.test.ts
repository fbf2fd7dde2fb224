import {reading, rootOf, shown, tags} from './widgets.js';

let errors: string[] = [];
const keep = (error: unknown) => errors.push(String(error));

beforeAll(() => {
  window.addEventListener('error', ({error}) => keep(error));
  window.addEventListener('unhandledrejection', ({reason}) => keep(reason));
  // A simulated document leaves them to Node.
  if (typeof process === 'object') process.on('unhandledRejection', keep);
});

afterEach(() => {
  document.body.replaceChildren();
  const all = errors;
  errors = [];
  expect(all).toEqual([]);
});

for (const tag of tags.filter((one) => one !== 'therapy-contraindication-checker')) {
  test(`${tag} can be put on a page, read, changed, and taken away`, async () => {
    const element = await shown(tag);
    expect(rootOf(element).textContent).toMatch(tag === 'therapy-cite' ? /Haller H/ : /Not medical advice/);
    element.setAttribute('heading', 'A title of the page');
    await element.updateComplete;
    element.remove();
    document.body.append(element);
    await element.updateComplete;
  });

  test(`every control of ${tag} can be pressed`, async () => {
    const element = await shown(tag);
    for (const control of rootOf(element).querySelectorAll<HTMLElement>('button, summary, input')) {
      control.click();
      await element.updateComplete;
    }
    expect(rootOf(element).textContent).toMatch(/Not medical advice/);
  });
}

test('Testing Library finds what a reader finds', async () => {
  const element = await shown('therapy-quick-facts');
  expect(reading(element).getByRole('heading', {level: 2}).textContent).toMatch(/quick facts/);
  expect(reading(element).getAllByRole('term')).toHaveLength(7);
});

/** The form of a checker, whose roots are kept as they are made. */
async function checkerWithForm() {
  const roots: ShadowRoot[] = [];
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    return root;
  };
  const checker = await shown('therapy-contraindication-checker');
  Element.prototype.attachShadow = attachShadow;
  const form = roots.map((root) => root.querySelector('form')).find((one) => one !== null);
  if (!form) throw new Error('The checker has no form.');
  return {checker, form};
}

const press = (form: Element, selector: string) => form.querySelector<HTMLElement>(selector)?.click();

test('the outcome of the closed checker is told by an event', async () => {
  const {checker, form} = await checkerWithForm();
  expect(checker.shadowRoot).toBe(null);
  const checked = new Promise((resolve) => checker.addEventListener('therapy-check', resolve, {once: true}));
  press(form, 'input');
  press(form, '[part="check"]');
  await checked;
  expect(form.querySelector('[part~="result"]')?.textContent).toMatch(/do-not-use list/);
});

test('the checker can be started again', async () => {
  const {checker, form} = await checkerWithForm();
  press(form, 'input');
  press(form, '[part="check"]');
  await checker.updateComplete;
  press(form, '[part="reset"]');
  await checker.updateComplete;
  expect(form.querySelectorAll('input:checked')).toHaveLength(0);
});

test('the help of the finder opens and closes', async () => {
  const finder = await shown('therapy-practitioner-finder');
  reading(finder)
    .getByRole('button', {name: /^Find a/})
    .click();
  expect(rootOf(finder).querySelector('dialog')?.open).toBe(true);
});
