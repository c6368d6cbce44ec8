import { Client, Connection } from '@temporalio/client';
import { dataConverter } from './data-converter';
import { parsePayloadKeys } from './payload-codec';

export interface EngineOptions {
  readonly address: string;
  readonly namespace: string;
  /** `id:base64,...` as {@link parsePayloadKeys} reads it. */
  readonly payloadKeys: string;
}

/** A client that connects at its first call: a process may start before its engine. */
export function lazyClient(options: EngineOptions): Client {
  return new Client({
    connection: Connection.lazy({ address: options.address }),
    namespace: options.namespace,
    dataConverter: dataConverter(parsePayloadKeys(options.payloadKeys)),
  });
}
