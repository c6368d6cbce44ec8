import { Pool } from 'undici';
import { startChild } from './children.mjs';
import { figure } from './report.mjs';

const path = '/procedures';
const connections = 16;
const runs = 5;
const runMs = 4_000;

/** Requests a second that the citizens' API answers, beside a bare Fastify with the same bytes, in turn. */
export async function http(stand) {
  const { urls } = await stand.system();
  const answer = await fetch(urls.citizenApi + path);
  const body = Buffer.from(await answer.arrayBuffer());
  const type = answer.headers.get('content-type');
  const bare = await startChild(new URL('./bare-server.mjs', import.meta.url), {
    path,
    type,
    body: body.toString('base64'),
  });
  const [ours, baseline] = [[], []];
  try {
    for (const url of [urls.citizenApi, bare.told.url]) await load(url, runMs / 2);
    for (let run = 0; run < runs; run += 1) {
      ours.push(await load(urls.citizenApi, runMs));
      baseline.push(await load(bare.told.url, runMs));
    }
  } finally {
    await bare.stop();
  }
  return [
    figure({
      name: 'http',
      unit: 'requests/s',
      moreIsBetter: true,
      ours,
      baseline,
      note: `GET ${path} of the citizens' API, ${body.length} bytes, ${connections} kept-alive connections, ${runMs / 1000} s a run`,
    }),
  ];
}

/** One request at a time on each connection, for so long; only full answers with 200 count. */
async function load(url, forMs) {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const begun = performance.now();
  let answered = 0;
  const caller = async () => {
    while (performance.now() - begun < forMs) {
      const { statusCode, body } = await pool.request({ path, method: 'GET' });
      await body.arrayBuffer();
      if (statusCode !== 200) throw new Error(`${url}${path} answered ${statusCode}`);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, caller));
  const seconds = (performance.now() - begun) / 1000;
  await pool.close();
  return answered / seconds;
}
