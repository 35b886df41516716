import { finish } from './finish.mjs';

AxeroWidgetSDK.connect()
  .then((axero) => axero.users.me())
  .then(finish);
