import './therapy-guide.js';
import './therapy-quick-facts.js';
import './therapy-contraindication-checker.js';
import './therapy-evidence-summary.js';
import './therapy-practitioner-finder.js';
