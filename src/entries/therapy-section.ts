import {define} from '../base/define.js';
import {TherapySection} from '../elements/section/section.js';

define('therapy-section', TherapySection);

export type {TherapySection} from '../elements/section/section.js';
