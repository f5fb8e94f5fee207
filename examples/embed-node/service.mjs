import { checkEvents, evaluate, parseRule } from 'shixian';

const LIMIT = 16 * 1024 * 1024;

/** An event of which this is said counts all the same. */
const REMARKS = new Set(['duplicate', 'unknown-subject']);

const refusal = (status, message) => Object.assign(new Error(message), { status });

/** Reads a JSON object of at most 16 MiB. */
async function objectFromRequest(request) {
  const chunks = [];
  let size = 0;
  // The connection stays, so that a refusal can be answered.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > LIMIT) throw refusal(413, 'The body is larger than 16 MiB.');
    chunks.push(chunk);
  }
  let body;
  try {
    body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw refusal(400, 'The body is not JSON.');
  }
  if (typeof body !== 'object' || body === null) throw refusal(400, 'The body is no JSON object.');
  return body;
}

/** `(request, response)` for node:http over one Bundle. `openapi` is what GET /openapi.json answers. */
export function createService(bundle, openapi) {
  const answer = (response, status, body) => {
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      // What is left of a body that is too large is not read.
      ...(status === 413 && { connection: 'close' }),
    });
    response.end(`${JSON.stringify(body)}\n`);
  };
  const routes = {
    'GET /openapi.json': () => [200, openapi],
    'GET /bundle': () => [200, { county: bundle.county, hash: bundle.hash, items: bundle.items.length }],
    'POST /parse': async (request) => {
      const { phrase } = await objectFromRequest(request);
      if (typeof phrase !== 'string') return [400, { error: '`phrase` must be a string.' }];
      return [200, parseRule(phrase)];
    },
    'POST /evaluate': async (request) => {
      const { at, events } = await objectFromRequest(request);
      if (typeof at !== 'string' || !Array.isArray(events)) {
        return [400, { error: '`at` must be a date and `events` an array.' }];
      }
      const { problems } = checkEvents(bundle, events, { at });
      if (problems.some(({ problem }) => !REMARKS.has(problem)))
        return [400, { error: 'Some events cannot be read.', problems }];
      return [200, { ...evaluate(bundle, events, { at }), ...(problems.length > 0 && { problems }) }];
    },
  };
  return async (request, response) => {
    try {
      const [path] = request.url.split('?');
      const route = routes[`${request.method} ${path}`];
      const [status, body] = route ? await route(request) : [404, { error: 'There is nothing here.' }];
      answer(response, status, body);
    } catch (error) {
      // Bad options (an impossible `at`) are RangeErrors; anything else without a status is a bug.
      const status = error.status ?? (error instanceof RangeError ? 400 : 500);
      answer(response, status, { error: status === 500 ? 'A fault of the service.' : error.message });
    }
  };
}
