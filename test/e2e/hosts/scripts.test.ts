import {testHosts} from './host-tests.js';
import {scripts} from './hosts.js';

testHosts('script', scripts);
