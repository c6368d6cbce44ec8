import type { DataConverter } from '@temporalio/common';
import { EncryptingCodec, type PayloadKeys } from './payload-codec';

/**
 * The one data converter of worker, APIs, relay and replay. The failure converter encodes messages and stack traces too:
 * else an error text would lie readable in the history.
 */
export const dataConverter = (keys: PayloadKeys): DataConverter => ({
  failureConverterPath: require.resolve('./failure-converter'),
  payloadCodecs: [new EncryptingCodec(keys)],
});
