import {testHosts} from './host-tests.js';
import {sites} from './hosts.js';

testHosts('host', sites);
