import {describe} from 'vitest';
import {describeEngine} from './support/describe-engine.js';

describe('in Firefox', () => {
  describeEngine('firefox', {checksPreloads: true, forcesColours: true, knowsFrisian: true});
});
