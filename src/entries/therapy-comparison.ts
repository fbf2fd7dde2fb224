import {define} from '../base/define.js';
import {TherapyComparison} from '../elements/comparison/comparison.js';

define('therapy-comparison', TherapyComparison);

export type {TherapyComparison} from '../elements/comparison/comparison.js';
