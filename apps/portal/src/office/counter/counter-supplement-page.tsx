import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { answerOf } from '../../api/answer-of';
import { keyed } from '../../api/citizen-client';
import { office, officeBase } from '../../api/office-client';
import type { OfficeDossier } from '../../api/office-views';
import { useAct } from '../../api/use-act';
import { Loaded } from '../../components/loaded';
import { SupplementForm, type SupplementBody } from '../../form/supplement-form';
import { today } from '../../languages/moments';
import { dossierQuery, officesQuery, procedureQuery } from '../queries';

/** Papers that a person brings to the counter after having been asked for them: the citizen's own page, filled in for him. */
export function CounterSupplementPage() {
  const { id = '' } = useParams();
  const dossier = useQuery({ ...dossierQuery(id), refetchInterval: false, refetchOnWindowFocus: false });
  return <Loaded query={dossier}>{(found) => <Supplement dossier={found} />}</Loaded>;
}

function Supplement({ dossier }: { dossier: OfficeDossier }) {
  const { id, needed } = dossier;
  const offices = useQuery(officesQuery);
  const send = useAct(
    `supplement:${id}`,
    (body: SupplementBody, key) =>
      answerOf(office.POST('/counter/dossiers/{id}/supplements', { params: { path: { id }, ...keyed(key) }, body })),
    [['dossier', id], ['tasks']],
  );
  // The form that was in force when the dossier began, not today's.
  const procedure = useQuery(procedureQuery(dossier.procedure, today(new Date(dossier.submittedAt))));
  const back = `/ho-so/${id}`;
  if (needed?.act !== 'supplement') return <Navigate to={back} replace />;
  return (
    <Loaded query={procedure}>
      {({ form }) => (
        <SupplementForm
          dossier={dossier}
          needed={needed}
          form={form}
          offices={offices.data ?? []}
          uploadUrl={`${officeBase}/files`}
          back={back}
          send={send}
        />
      )}
    </Loaded>
  );
}
