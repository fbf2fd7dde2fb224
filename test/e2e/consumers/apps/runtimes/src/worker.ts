import {read} from './guide.js';

// The same for a web worker and a service worker: the page sends a port to answer to.
addEventListener('message', ({ports}) => ports[0]?.postMessage(read()));
