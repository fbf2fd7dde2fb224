import {define} from '../base/define.js';
import {TherapyContraindicationChecker} from '../elements/contraindication-checker/contraindication-checker.js';

define('therapy-contraindication-checker', TherapyContraindicationChecker);

export type {TherapyContraindicationChecker} from '../elements/contraindication-checker/contraindication-checker.js';
