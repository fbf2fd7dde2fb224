import {testEditor} from '../editor-tests.js';
import {newest} from '../site/versions.js';

testEditor(newest);
