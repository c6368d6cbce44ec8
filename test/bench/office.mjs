import { randomUUID } from 'node:crypto';
import { room } from './rooms.mjs';
import { anotherChild, desks } from './stories.mjs';
import { Watch } from './watch.mjs';

const { submitDossier } = room('libs/casework');
const { findProcedure } = room('libs/catalogue');
const { workflowIdOf } = room('libs/contracts');
const { personKeyOf } = room('libs/identity');
const { connect } = room('libs/persistence');
const { DossierClient } = room('libs/temporal');
const { lazyClient } = room('libs/temporal', 'connection');

const office = '99001';
const today = () => new Date().toISOString().slice(0, 10);

/**
 * The people of one office who speak to the process directly, without HTTP in between: submission through the same code
 * and into the same tables as the API's, acts through the same client.
 */
export async function openOffice({ postgres, temporal, payloadKeys, personKey }) {
  const source = await connect(postgres.urls.owner, { poolSize: 4, application: 'bench' });
  const client = lazyClient({ ...temporal, payloadKeys });
  const engine = new DossierClient(client);
  const watch = new Watch(source);
  const actors = await staffOf(source);
  const keyOf = (personalId) => personKeyOf(personalId, personKey);
  const receptionist = actors.get(desks.accept.username);

  /** Writes the dossier and its call to the engine; the call itself is kept back for `carry`. */
  const prepare = async (story) => {
    const { edition } = findProcedure(story.procedure, today());
    const answers = story.answers(anotherChild());
    let call;
    const keptBack = {
      submit: async (...args) => {
        call = args;
        // Any answer marks the row as handed over: else the relay would make the call, and be measured.
        return {};
      },
    };
    const applicant = { key: keyOf(answers.requesterPersonalId), name: answers.requesterName };
    const { id } = await submitDossier(
      { source, engine: keptBack, keyOf },
      {
        ...{ submissionId: randomUUID(), procedure: story.procedure, edition, channel: 'counter', office },
        ...{ answers, files: [], applicant, by: receptionist, viewer: { office }, fileOwner: office },
      },
    );
    return { id, call, story, note: story.acts.includes('refuse') ? await noteOn(source, id, actors) : undefined };
  };

  /** Takes a prepared dossier to its end, each act by its desk as soon as the dossier lies on it. */
  const carry = async ({ id, call, story, note }) => {
    if ((await engine.submit(...call)) === null) throw new Error('the engine was not reached');
    for (const act of story.acts) {
      const { username, stage } = desks[act];
      const document = await watch.until(id, stage);
      const parts = { approve: document, seal: document, refuse: { note }, pay: { payment: randomUUID() } }[act];
      await engine.act(id, { do: act, by: actors.get(username), ...parts }, randomUUID());
    }
    await client.workflow.getHandle(workflowIdOf(id)).result();
  };

  const close = async () => {
    await source.destroy();
    await client.connection.close();
  };
  return { prepare, carry, close, source, handleOf: (id) => client.workflow.getHandle(workflowIdOf(id)) };
}

async function staffOf(source) {
  const rows = await source.query('SELECT id, office_code AS office, roles, person_key AS person FROM staff');
  const { storyStaff } = room('libs/testing');
  return new Map(
    storyStaff.map(({ username, id }) => [username, { is: 'staff', ...rows.find((row) => row.id === id) }]),
  );
}

/** The reason of a refusal, as the API keeps it before the process hears of the act. */
async function noteOn(source, dossier, actors) {
  const id = randomUUID();
  await source.query(
    `INSERT INTO note (id, dossier_id, purpose, text, items, by_staff) VALUES ($1, $2, 'refuse', 'Không đủ điều kiện', '[]', $3)`,
    [id, dossier, actors.get(desks.refuse.username).id],
  );
  return id;
}
