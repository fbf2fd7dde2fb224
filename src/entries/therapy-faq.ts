import {define} from '../base/define.js';
import {TherapyFaq} from '../elements/faq/faq.js';

define('therapy-faq', TherapyFaq);

export type {TherapyFaq} from '../elements/faq/faq.js';
