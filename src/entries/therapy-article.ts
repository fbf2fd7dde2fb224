import './therapy-quick-facts.js';
import './therapy-section.js';
import './therapy-conditions.js';
import './therapy-session.js';
import './therapy-evidence-summary.js';
import './therapy-safety.js';
import './therapy-contraindication-checker.js';
import './therapy-questions.js';
import './therapy-practitioner-finder.js';
import './therapy-cost.js';
import './therapy-comparison.js';
import './therapy-faq.js';
import './therapy-references.js';
import {define} from '../base/define.js';
import {TherapyArticle} from '../elements/article/article.js';

define('therapy-article', TherapyArticle);

export type {TherapyArticle} from '../elements/article/article.js';
