import {define} from '../base/define.js';
import {TherapyCite} from '../elements/cite/cite.js';

define('therapy-cite', TherapyCite);

export type {TherapyCite} from '../elements/cite/cite.js';
