import {testThemes} from '../theme-tests.js';
import {usual} from '../site/versions.js';

testThemes(usual, {twentytwentyfour: undefined});
