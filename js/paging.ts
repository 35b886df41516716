import { callOperation } from './call.ts';
import type { CallOptions, Page } from './types.ts';

export function pagedMethod(index: number, name: string): unknown {
  return async (args?: object, options?: CallOptions): Promise<Page<unknown>> => {
    const { data, total } = await callOperation(index, name, args, options);
    return { items: data as unknown[], total, next: async () => undefined };
  };
}
