import {testEditor} from '../editor-tests.js';
import {oldest} from '../site/versions.js';

testEditor(oldest);
