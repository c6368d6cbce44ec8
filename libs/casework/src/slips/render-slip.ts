import {
  postingNotice,
  refusalNotice,
  type RenderedDocument,
  renderDocument,
  stopNotice,
  supplementRequest,
  verificationLetter,
} from '@hotich/documents';
import type { Slip } from './slip-of';

/** Sets a slip that is made when it is asked for. */
export function renderSlip(slip: Exclude<Slip, { template: null }>): Promise<RenderedDocument> {
  switch (slip.template) {
    case 'supplement':
      return renderDocument(supplementRequest, slip.data);
    case 'refusal':
      return renderDocument(refusalNotice, slip.data);
    case 'stop':
      return renderDocument(stopNotice, slip.data);
    case 'verification':
      return renderDocument(verificationLetter, slip.data);
    case 'posting':
      return renderDocument(postingNotice, slip.data);
  }
}
