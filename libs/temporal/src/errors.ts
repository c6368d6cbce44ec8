/** The engine did not answer in time. The act may or may not have happened: repeat it under the same id. */
export class EngineUnreachable extends Error {
  override readonly name = 'EngineUnreachable';
  constructor() {
    super('engine.unreachable');
  }
}

/** The act was admitted but could not be carried out; `type` is the activity's word for why (`signing.unavailable`, ...). */
export class ProcessRefused extends Error {
  override readonly name = 'ProcessRefused';
  constructor(
    readonly type: string,
    detail: string,
  ) {
    super(`${type}: ${detail}`);
  }
}
