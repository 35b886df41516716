import { connect } from 'axero-widget-sdk';
import { needs } from './mount.mjs';

export const ready = () => connect();
export const mount = async () => needs(await connect());
