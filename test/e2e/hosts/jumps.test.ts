import {testHosts} from './host-tests.js';
import {jumps} from './hosts.js';

testHosts('jump', jumps);
