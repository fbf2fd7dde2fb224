import {define} from '../base/define.js';
import {TherapyPractitionerFinder} from '../elements/practitioner-finder/practitioner-finder.js';

define('therapy-practitioner-finder', TherapyPractitionerFinder);

export type {TherapyPractitionerFinder} from '../elements/practitioner-finder/practitioner-finder.js';
