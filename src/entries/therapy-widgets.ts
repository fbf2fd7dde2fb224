import './therapy-guide.js';
import './therapy-article.js';
import './therapy-cite.js';

export type * from '../index.js';
