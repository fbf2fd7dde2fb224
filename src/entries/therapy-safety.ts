import {define} from '../base/define.js';
import {TherapySafety} from '../elements/safety/safety.js';

define('therapy-safety', TherapySafety);

export type {TherapySafety} from '../elements/safety/safety.js';
