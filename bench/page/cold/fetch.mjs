import { finish } from './finish.mjs';

const response = await fetch('/api/users/me', { credentials: 'same-origin' });
finish(await response.json());
