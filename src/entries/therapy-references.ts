import {define} from '../base/define.js';
import {TherapyReferences} from '../elements/references/references.js';

define('therapy-references', TherapyReferences);

export type {TherapyReferences} from '../elements/references/references.js';
