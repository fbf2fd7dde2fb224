import {define} from '../base/define.js';
import {TherapyGuide} from '../elements/guide/guide.js';

define('therapy-guide', TherapyGuide);

export type {TherapyGuide} from '../elements/guide/guide.js';
