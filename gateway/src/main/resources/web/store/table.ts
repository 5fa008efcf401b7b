/** A table of the API as a file on this machine. A link could not send the shop's key. */

import type { Till } from './till.js';

export async function saveTable({ access, language }: Till, path: string, name: string): Promise<void> {
  const response = await fetch(path, { headers: { ...await access.headers(), 'Accept-Language': language, Accept: 'text/csv' }, credentials: 'omit' }).catch(() => undefined);
  if (response?.ok === true) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
