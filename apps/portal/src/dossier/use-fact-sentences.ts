import { useTranslation } from 'react-i18next';
import type { TimelineFact, VerificationView } from '../api/views';
import { useMoment } from '../languages/use-moment';
import { usePersons } from '../languages/use-persons';

/** What stands around a fact: names that its detail holds as ids. */
export interface FactSurroundings {
  readonly verifications?: readonly Pick<VerificationView, 'id' | 'askedOffice'>[] | undefined;
  readonly officeName?: ((code: string) => string) | undefined;
}

/** The detail of a fact in plain sentences: until when, where to, who was there. None for a fact that says all by its name. */
export function useFactSentences({ verifications = [], officeName = (code) => code }: FactSurroundings) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const persons = usePersons();
  return ({ kind, detail = {} }: TimelineFact): string[] => {
    const text = (name: string): string => {
      const value = detail[name];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    };
    /** The sentence when its moment is known. */
    const by = (name: 'receptionDue' | 'payBy' | 'replyBy' | 'confirmBy' | 'for' | 'until' | 'giveUpAt' | 'newDue') =>
      text(name) ? [t(`told.${name}`, { at: at(text(name)) })] : [];
    const asked = verifications.find(({ id }) => id === text('verification'))?.askedOffice;
    const office = asked === undefined ? [] : [t('told.asked', { office: asked })];
    const present = Array.isArray(detail['present']) ? detail['present'].map(String) : [];
    const [reason, event] = [text('reason'), text('event')];
    switch (kind) {
      case 'submitted':
        return by('receptionDue');
      case 'accepted':
        return by('payBy');
      case 'supplementAsked':
        return by('replyBy');
      case 'draftSent':
        return by('confirmBy');
      case 'stopped':
        return isStop(reason) ? [t(`told.${reason}`)] : [];
      case 'registered':
        return text('number') ? [t('told.number', { number: text('number'), year: text('year') })] : [];
      case 'forwarded':
        return [t('told.to', { office: officeName(text('to')) })];
      case 'appointed':
        return by('for');
      case 'attended':
      case 'delivered':
        return present.length > 0 ? [t('told.present', { who: persons(present, 'and') })] : [];
      case 'waitingBegun':
        return by('until');
      case 'verificationRequested':
        return [
          ...office,
          ...(text('replyBy') ? [t('told.answerBy', { at: at(text('replyBy')) })] : []),
          ...by('giveUpAt'),
        ];
      case 'verificationAnswered':
      case 'verificationUnanswered':
        return office;
      case 'apologyProposed':
      case 'apologyDrafted':
      case 'apologised':
        return by('newDue');
      case 'clockEvent':
        return isClockEvent(event) ? [t(`told.${event}`)] : [];
      case 'checked':
      case 'paid':
      case 'clockSet':
      case 'supplemented':
      case 'refused':
      case 'withdrawn':
      case 'waitingEnded':
      case 'examined':
      case 'draftConfirmed':
      case 'draftUncontested':
      case 'draftContested':
      case 'rendered':
      case 'approved':
      case 'returned':
      case 'sealed':
      case 'resultCancelled':
      case 'alarmRaised':
        return [];
    }
  };
}

type Stop = 'supplementExpired' | 'paymentExpired' | 'byOffice';
const isStop = (reason: string): reason is Stop =>
  reason === 'supplementExpired' || reason === 'paymentExpired' || reason === 'byOffice';

type ClockEvent = 'calendarChanged' | 'incidentAnnounced' | 'incidentEnded';
const isClockEvent = (event: string): event is ClockEvent =>
  event === 'calendarChanged' || event === 'incidentAnnounced' || event === 'incidentEnded';
