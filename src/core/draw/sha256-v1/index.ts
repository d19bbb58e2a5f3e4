/** `sha256@1`: tickets that everyone can compute alone. Frozen. */
import type { DrawMethod } from '../method.js';
import { orderByTicket } from './order.js';
import { sha256Stream } from './stream.js';

export { ticketOf } from './ticket.js';

export const sha256V1: DrawMethod = { id: 'sha256@1', order: orderByTicket, stream: sha256Stream };
