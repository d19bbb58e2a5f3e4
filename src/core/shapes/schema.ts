import * as z from 'zod';
import {
  type CivilDate,
  type Digest,
  type Identifier,
  type Instant,
  isCivilDate,
  isDigest,
  isIdentifier,
  isInstant,
} from '../kernel/index.js';

export const identifierSchema = z.custom<Identifier>(
  (value) => typeof value === 'string' && isIdentifier(value),
  'id',
);
export const digestSchema = z.custom<Digest>(
  (value) => typeof value === 'string' && isDigest(value),
  'digest',
);
export const civilDateSchema = z.custom<CivilDate>(
  (value) => typeof value === 'string' && isCivilDate(value),
  'date',
);
export const instantSchema = z.custom<Instant>(
  (value) => typeof value === 'string' && isInstant(value),
  'instant',
);
