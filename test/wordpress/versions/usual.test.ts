import {testEditor} from '../editor-tests.js';
import {usual} from '../site/versions.js';

testEditor(usual);
