import {define} from '../base/define.js';
import {TherapyCost} from '../elements/cost/cost.js';

define('therapy-cost', TherapyCost);

export type {TherapyCost} from '../elements/cost/cost.js';
