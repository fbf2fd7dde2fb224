import type {WebDriver} from './web-driver.js';

/** Keys that write no letter, as the WebDriver protocol encodes them. */
const keys: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
};

/** What the test runner's command `sendKeys` asks of a page. */
export interface Keyboard {
  type: (text: string) => Promise<void>;
  press: (combination: string) => Promise<void>;
}

interface Action {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** The keyboard of a session. */
export function keyboard(driver: WebDriver): Keyboard {
  const send = (actions: Action[]) => driver.post('actions', {actions: [{type: 'key', id: 'keys', actions}]});
  return {
    type: (text) => send([...text].flatMap((letter) => [down(letter), up(letter)])),
    press: (combination) => send(pressed(combination.split('+').map((name) => keys[name] ?? name))),
  };
}

/** All go down in order, and up in the opposite order. */
function pressed(values: readonly string[]): Action[] {
  return [...values.map(down), ...[...values].reverse().map(up)];
}

function down(value: string): Action {
  return {type: 'keyDown', value};
}

function up(value: string): Action {
  return {type: 'keyUp', value};
}
