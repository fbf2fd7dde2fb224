import {testHosts} from './host-tests.js';
import {boxes} from './hosts.js';

testHosts('box', boxes);
