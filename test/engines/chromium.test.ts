import {describe} from 'vitest';
import {describeEngine} from './support/describe-engine.js';

describe('in Chromium', () => {
  describeEngine('chromium', {checksPreloads: true, forcesColours: true, knowsFrisian: false});
});
