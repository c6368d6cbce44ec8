import { DefaultFailureConverter } from '@temporalio/common';

/** Loaded by path, also inside the workflow sandbox: the export's name is the SDK's. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
