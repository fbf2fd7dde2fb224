import {testEditor} from '../editor-tests.js';
import {stable} from '../site/versions.js';

testEditor(stable);
