import {define} from '../base/define.js';
import {TherapyQuickFacts} from '../elements/quick-facts/quick-facts.js';

define('therapy-quick-facts', TherapyQuickFacts);

export type {TherapyQuickFacts} from '../elements/quick-facts/quick-facts.js';
