import type {
  BookkeepingActivities,
  CheckActivities,
  DigitisationActivities,
  DocumentActivities,
  PreviewActivities,
} from '@hotich/contracts';

/** The activities of this process, by queue. Every activity the contracts name must be here, or this does not compile. */
export class ActivitySet {
  constructor(
    readonly bookkeeping: BookkeepingActivities,
    readonly documents: DocumentActivities,
    readonly checks: CheckActivities & PreviewActivities,
    readonly digitisation: DigitisationActivities,
  ) {}
}
