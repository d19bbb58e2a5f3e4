export { displayWidth, grouped, layOut, pad } from '../sdk/index.js';
