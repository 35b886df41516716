import { connect } from 'axero-widget-sdk/inline';
import { finish } from './finish.mjs';

const axero = await connect();
finish(await axero.users.me());
