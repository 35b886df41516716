import { connect } from 'axero-widget-sdk/inline';
import { needs } from './mount.mjs';

export const ready = () => connect();
export const mount = async () => needs(await connect());
