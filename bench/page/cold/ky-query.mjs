import { QueryClient } from '@tanstack/query-core';
import ky from 'ky';
import { finish } from './finish.mjs';

const queries = new QueryClient();
const queryFn = () => ky.get('/api/users/me').json();
finish(await queries.fetchQuery({ queryKey: ['users', 'me'], queryFn }));
