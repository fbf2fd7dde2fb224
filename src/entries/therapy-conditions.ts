import {define} from '../base/define.js';
import {TherapyConditions} from '../elements/conditions/conditions.js';

define('therapy-conditions', TherapyConditions);

export type {TherapyConditions} from '../elements/conditions/conditions.js';
