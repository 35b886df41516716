import { axero, isAxeroError } from 'axero-widget-sdk';

/** Uploads a file into a folder, with progress and a way to stop. */
function upload(host: HTMLElement, FileDirectoryID: number): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.ariaLabel = 'File';
  const bar = document.createElement('progress');
  bar.value = 0;
  const send = button('Upload');
  const stop = button('Stop');
  const status = document.createElement('p');
  status.role = 'status';
  const list = document.createElement('ul');
  host.replaceChildren(input, send, bar, stop, status, list);

  const files = axero.files.list.watch({ FileDirectoryID, PageLength: 50 }, { while: host });
  files.subscribe(({ data, error }) => {
    if (error) status.textContent = error.message;
    const items = data?.items.map(({ ContentTitle }) => {
      const item = document.createElement('li');
      item.textContent = ContentTitle ?? '';
      return item;
    });
    list.replaceChildren(...(items ?? []));
  });

  let running: AbortController | undefined;
  stop.addEventListener('click', () => running?.abort());
  send.addEventListener('click', async () => {
    const file = input.files?.[0];
    if (!file || running) return;
    running = new AbortController();
    status.textContent = `Uploading ${file.name}`;
    try {
      await axero.files.upload(
        { file, FileDirectoryID },
        {
          signal: running.signal,
          onProgress: ({ loaded, total }) => {
            bar.max = total ?? file.size;
            bar.value = loaded;
          },
        },
      );
      status.textContent = `${file.name} is uploaded.`;
      input.value = '';
    } catch (error) {
      if (!isAxeroError(error)) throw error;
      // A file that may have arrived must not be sent again without a look at the list.
      if (error.outcome === 'unknown') void files.refresh();
      const advice = error.outcome === 'unknown' ? ' Look at the list before you try again.' : '';
      status.textContent = error.message + advice;
    } finally {
      running = undefined;
      bar.value = 0;
    }
  });
}

function button(label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  return made;
}

for (const host of document.querySelectorAll<HTMLElement>('.acme-upload'))
  upload(host, Number(host.dataset['folder']));
