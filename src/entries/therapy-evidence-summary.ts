import {define} from '../base/define.js';
import {TherapyEvidenceSummary} from '../elements/evidence-summary/evidence-summary.js';

define('therapy-evidence-summary', TherapyEvidenceSummary);

export type {TherapyEvidenceSummary} from '../elements/evidence-summary/evidence-summary.js';
