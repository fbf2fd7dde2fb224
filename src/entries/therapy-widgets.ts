import './therapy-guide.js';
import './therapy-article.js';
import './therapy-cite.js';
