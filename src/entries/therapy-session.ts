import {define} from '../base/define.js';
import {TherapySession} from '../elements/session/session.js';

define('therapy-session', TherapySession);

export type {TherapySession} from '../elements/session/session.js';
