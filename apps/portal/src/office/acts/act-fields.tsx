import type { WorkCalendar } from '@hotich/domain';
import { useTranslation } from 'react-i18next';
import { officeBase } from '../../api/office-client';
import type { OfficeDossier, OrderName } from '../../api/office-views';
import { PdfView } from '../../components/pdf-view';
import { TextBox } from '../../components/text-box';
import { useWords } from '../../languages/use-words';
import { type ActDraft, apologyOf, partsAsked } from './act-draft';
import { FeeLines } from './fee-lines';
import { MomentPick } from './moment-pick';
import { OfficePick } from './office-pick';
import { momentAfter } from './proposed-moment';
import { named, peopleIn } from './people';
import { TickList } from './tick-list';

/** The fields of an act, as far as it asks for any. */
export function ActFields({ act, dossier, draft, calendar, onChange }: ActFieldsProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const parts = partsAsked(act);
  const apology = parts.includes('apology') ? apologyOf(dossier) : undefined;
  const people = parts.includes('parties') ? named(dossier.parties, dossier.record) : peopleIn(dossier.record);
  return (
    <>
      {parts.includes('components') && (
        <TickList
          legend={t('ask.components')}
          items={dossier.components.map(({ id, name }) => ({ id, text: say(name) }))}
          picked={draft.components}
          onChange={(components) => onChange({ components })}
        />
      )}
      {parts.includes('to') && (
        <OfficePick
          label={t(act === 'forward' ? 'ask.toDecide' : 'ask.toAnswer')}
          value={draft.to}
          onChange={(to) => onChange({ to })}
        />
      )}
      {parts.includes('moment') && calendar && (
        <MomentPick
          label={t(act === 'proposeApology' ? 'ask.newDue' : 'ask.appointment')}
          calendar={calendar}
          value={draft.moment ?? ''}
          after={momentAfter(act, dossier.clock?.due ?? null, new Date())}
          onChange={(moment) => onChange({ moment })}
        />
      )}
      {(parts.includes('present') || (parts.includes('parties') && people.length > 0)) && (
        <TickList
          legend={t(parts.includes('parties') ? 'ask.parties' : 'ask.present')}
          items={people.map(({ party, name }) => ({ id: party, text: name }))}
          picked={draft.present}
          onChange={(present) => onChange({ present })}
        />
      )}
      {parts.includes('receipt') && (
        <>
          {dossier.fee && <FeeLines fee={dossier.fee} />}
          <TextBox
            label={t('ask.receipt')}
            maxLength={60}
            value={draft.receipt}
            onChange={(receipt) => onChange({ receipt })}
          />
        </>
      )}
      {parts.includes('text') && (
        <TextBox
          label={t(act === 'requestVerification' ? 'ask.question' : 'ask.reason')}
          hint={t('ask.kept')}
          lines={5}
          maxLength={4000}
          value={draft.text}
          onChange={(text) => onChange({ text })}
        />
      )}
      {apology && (
        <PdfView
          url={`${officeBase}/dossiers/${dossier.id}/documents/${apology.id}`}
          digest={apology.digest}
          title={t('slip.apology')}
        />
      )}
    </>
  );
}

interface ActFieldsProps {
  readonly act: OrderName;
  readonly dossier: OfficeDossier;
  readonly draft: ActDraft;
  readonly calendar: WorkCalendar | undefined;
  readonly onChange: (change: Partial<ActDraft>) => void;
}
