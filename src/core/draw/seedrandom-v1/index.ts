/** `seedrandom@1`: a seeded shuffle with npm seedrandom 3.0.5. Frozen. */
import type { DrawMethod } from '../method.js';
import { orderByShuffle } from './order.js';
import { seedrandomStream } from './stream.js';

export const seedrandomV1: DrawMethod = {
  id: 'seedrandom@1',
  order: orderByShuffle,
  stream: seedrandomStream,
};
