// The repository's root over HTTP, for this example only: any static server does the same.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonl': 'application/x-ndjson',
};
const root = fileURLToPath(new URL('../..', import.meta.url));

export const server = createServer((request, response) => {
  const path = pathFromUrl(request.url);
  const file = join(root, path ?? '');
  if (path === null || path.includes('..') || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
  });
  createReadStream(file).pipe(response);
});

/** null where the address is none, or can be no file's. */
function pathFromUrl(url) {
  try {
    const path = normalize(decodeURIComponent(url.split('?')[0]));
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  server.listen(Number(process.argv[2] ?? 8081), '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${server.address().port}/examples/embed-browser/index.html`);
  });
}
