import {append, clear} from './instances.js';
import {holdIdleCallbacks, runIdleCallbacks} from './idle-callbacks.js';
import {observePageLoad, pageLoad} from './page-load.js';
import {quiet, settle} from './settle.js';
import {recordShadowRoots} from './shadow-roots.js';
import {toggleFirstBox} from './toggle.js';
import {visibleText} from './visible-text.js';

/** Functions that measurements call in the page; injected before the page's own scripts. */
export const bench = {
  append,
  clear,
  holdIdleCallbacks,
  observePageLoad,
  pageLoad,
  quiet,
  runIdleCallbacks,
  settle,
  toggleFirstBox,
  visibleText,
};

recordShadowRoots();
window.bench = bench;
