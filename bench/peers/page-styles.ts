import {styles} from '../workloads/styles.js';

const sheet = document.createElement('style');
sheet.textContent = styles;
document.head.append(sheet);
