import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createService } from './service.mjs';

const [bundleFile = 'bundle.json', port = '8080'] = process.argv.slice(2);
const bundle = JSON.parse(readFileSync(bundleFile, 'utf8'));
const openapi = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'));
const server = createServer(createService(bundle, openapi));
server.listen(Number(port), '127.0.0.1', () => {
  console.log(`${bundle.county.name}: http://127.0.0.1:${server.address().port}/openapi.json`);
});
