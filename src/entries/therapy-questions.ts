import {define} from '../base/define.js';
import {TherapyQuestions} from '../elements/questions/questions.js';

define('therapy-questions', TherapyQuestions);

export type {TherapyQuestions} from '../elements/questions/questions.js';
