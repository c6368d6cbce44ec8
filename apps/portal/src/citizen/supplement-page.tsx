import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { answerOf } from '../api/answer-of';
import { citizen, citizenBase, keyed } from '../api/citizen-client';
import { useAct } from '../api/use-act';
import type { DossierView } from '../api/views';
import { Loaded } from '../components/loaded';
import { SupplementForm, type SupplementBody } from '../form/supplement-form';
import { dossierQuery, officesQuery, procedureQuery } from './queries';

export function SupplementPage() {
  const { code = '' } = useParams();
  const dossier = useQuery({ ...dossierQuery(code), refetchInterval: false, refetchOnWindowFocus: false });
  return <Loaded query={dossier}>{(found) => <Supplement dossier={found} />}</Loaded>;
}

function Supplement({ dossier }: { dossier: DossierView }) {
  const { code, needed } = dossier;
  const procedure = useQuery(procedureQuery(dossier.procedure));
  const offices = useQuery(officesQuery);
  const send = useAct(
    `supplement:${code}`,
    (body: SupplementBody, key) =>
      answerOf(citizen.POST('/dossiers/{code}/supplements', { params: { path: { code }, ...keyed(key) }, body })),
    [['dossier', code], ['dossiers']],
  );
  const back = `/ho-so/${code}`;
  if (needed?.act !== 'supplement') return <Navigate to={back} replace />;
  return (
    <Loaded query={procedure}>
      {({ form }) => (
        <SupplementForm
          dossier={dossier}
          needed={needed}
          form={form}
          offices={offices.data ?? []}
          uploadUrl={`${citizenBase}/files`}
          back={back}
          send={send}
        />
      )}
    </Loaded>
  );
}
