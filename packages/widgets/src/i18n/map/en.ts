import {plural} from '../plural.js';
import type {MapTexts} from './index.js';

/** English. */
export const en: MapTexts = {
  show: 'Show the map',
  source: (host) =>
    `The map comes from ${host}. That website then gets the internet address (IP address) of your device.`,
  map: 'Map of the campaigns',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'Show all campaigns',
  point: (title) => `Point out on the map: ${title}`,
  several: (count, number) => plural('en', count, {one: '1 campaign', other: `${number} campaigns`}),
  chosen: (title) => `Pointed out on the map: ${title}`,
  loading: 'Loading the map',
  failed: 'The map cannot be shown now. All campaigns are in the list.',
};
