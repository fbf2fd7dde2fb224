import {testThemes} from '../theme-tests.js';
import {oldest} from '../site/versions.js';

/** The first is a classic theme, without blocks of its own. */
const themes = {twentytwentyone: 'sidebar-1', twentytwentytwo: undefined, twentytwentythree: undefined};

testThemes({...oldest, themes: Object.keys(themes)}, themes);
