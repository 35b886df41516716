import { wireBody } from './body.ts';

type Handler = ((event: ProgressEvent) => void) | null;

/** The part of `XMLHttpRequest` that uploads with progress and request libraries use, over the sandbox's fetch. The body is sent at once. */
export function uploaderBy(fetch: typeof globalThis.fetch): new () => EventTarget {
  return class SandboxXMLHttpRequest extends EventTarget {
    readonly upload = Object.assign(new EventTarget(), { onprogress: null as Handler });
    onload: Handler = null;
    onerror: Handler = null;
    onabort: Handler = null;
    onloadend: Handler = null;
    onreadystatechange: Handler = null;
    responseType: XMLHttpRequestResponseType = '';
    timeout = 0;
    withCredentials = false;
    readyState = 0;
    status = 0;
    statusText = '';
    responseText = '';
    responseURL = '';
    #controller = new AbortController();
    #method = 'GET';
    #url = '';
    #headers: [string, string][] = [];
    #answer: Headers | undefined;

    get response(): unknown {
      if (this.responseType !== 'json') return this.responseText;
      try {
        return JSON.parse(this.responseText);
      } catch {
        return null;
      }
    }

    open(method: string, url: string | URL): void {
      this.#method = method;
      this.#url = String(url);
      this.#headers = [];
      this.readyState = 1;
    }

    setRequestHeader(name: string, value: string): void {
      this.#headers.push([name, value]);
    }

    getResponseHeader(name: string): string | null {
      return this.#answer?.get(name) ?? null;
    }

    getAllResponseHeaders(): string {
      return [...(this.#answer ?? [])].map(([name, value]) => `${name}: ${value}\r\n`).join('');
    }

    abort(): void {
      this.#controller.abort();
    }

    send(body?: XMLHttpRequestBodyInit | null): void {
      void this.#run(body ?? null);
    }

    async #run(body: XMLHttpRequestBodyInit | null): Promise<void> {
      const { signal } = this.#controller;
      try {
        if (body !== null) await this.#tellProgress(body);
        const request = { method: this.#method, headers: this.#headers, body, signal };
        const answer = await fetch(this.#url, request);
        this.responseText = await answer.text();
        this.#answer = answer.headers;
        this.status = answer.status;
        this.statusText = answer.statusText;
        this.responseURL = answer.url;
        this.#end('load');
      } catch {
        this.#end(signal.aborted ? 'abort' : 'error');
      }
    }

    async #tellProgress(body: XMLHttpRequestBodyInit): Promise<void> {
      const total = (await wireBody(body)).bytes.length;
      const event = Object.assign(new Event('progress'), { loaded: total, total, lengthComputable: true });
      this.upload.dispatchEvent(event);
      this.upload.onprogress?.(event);
    }

    #end(how: 'load' | 'error' | 'abort'): void {
      this.readyState = 4;
      for (const name of ['readystatechange', how, 'loadend'] as const) {
        const event = Object.assign(new Event(name), { loaded: 0, total: 0, lengthComputable: false });
        this.dispatchEvent(event);
        this[`on${name}`]?.(event);
      }
    }
  };
}
