import {describe} from 'vitest';
import {describeEngine} from './support/describe-engine.js';

describe('in Webkit', () => {
  describeEngine('webkit', {checksPreloads: false, forcesColours: false, knowsFrisian: true});
});
