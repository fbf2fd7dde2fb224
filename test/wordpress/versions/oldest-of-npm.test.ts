import {testEditor} from '../editor-tests.js';
import {oldestOfNpm} from '../site/versions.js';

testEditor(oldestOfNpm);
