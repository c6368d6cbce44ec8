import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';
import { stories } from '../replay/stories';
import { type SkippingEngine, startSkippingEngine } from './time-skipping';

/** `npm run history:record` sets this: the histories just made are then kept for replay. */
const recordTo = process.env['HOTICH_RECORD_HISTORIES'];

/** Ids are random: the last block of one in three hundred is twelve digits and would pass for a citizen number. */
const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

/** Shapes that must not lie in a history, even with its payloads open: citizen numbers, phones, Vietnamese full names. */
const personal = [
  /\b\d{12}\b/u,
  /\b0\d{9}\b/u,
  /\p{Lu}[\p{Ll}\p{M}]+ (Thị|Văn|Hữu|Minh) \p{Lu}/u,
  /@[\w-]+\.[a-z]{2,}/u,
];

describe('the history of a dossier', () => {
  let engine: SkippingEngine;
  beforeEach(async () => {
    engine = await startSkippingEngine();
  }, 120_000);
  afterEach(() => engine.stop());

  it.each(stories)('$name carries ids and instants, nothing of a person', async ({ name, matter, play }) => {
    const dossier = await engine.begin(matter);
    await play(dossier);
    const history = await dossier.history();
    expect(history.events?.length).toBeGreaterThan(10);
    const bytes = temporal.api.history.v1.History.encode(history).finish();
    const text = Buffer.from(bytes).toString('utf8').replaceAll(uuid, 'id');
    for (const shape of personal) expect(text).not.toMatch(shape);
    if (recordTo) {
      mkdirSync(recordTo, { recursive: true });
      writeFileSync(join(recordTo, `${name}.bin`), bytes);
    }
  });
});
