import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pdfmake from 'pdfmake';
import { figure } from './report.mjs';
import { keystoresDir, room } from './rooms.mjs';
import { desks } from './stories.mjs';

const { KeystoreSigners } = room('activities');
const { birthCertificate, renderDocument } = room('libs/documents');
const { footContent } = room('libs/documents', 'layout/foot.layout');
const { specimenBirth } = room('libs/documents', 'specimens.fixture');
const { signDocument } = room('libs/signing');
const { staffMember } = room('libs/testing');

const runs = 5;
const papersARun = 15;

/**
 * Processor time of this process for one certificate: set, signed by the leader, sealed by the agency, both with
 * timestamp and proofs of validity. The same page by stock pdfmake with whole fonts stands beside the setting alone.
 */
export async function certificate(stand) {
  const { urls } = await stand.system();
  const sign = await signing(`${urls.sandbox}/tsa`);
  const whole = async () => sign(await renderDocument(birthCertificate, specimenBirth));
  const ours = () => renderDocument(birthCertificate, specimenBirth);
  await inTurn([whole, ours], 3);
  addWholeFonts();
  await inTurn([stock], 3);
  const seen = { whole: [], ours: [], stock: [] };
  for (let run = 0; run < runs; run += 1) {
    seen.whole.push(await cpuMs(whole));
    seen.ours.push(await cpuMs(ours));
    seen.stock.push(await cpuMs(stock));
  }
  const note = `${papersARun} papers a run, processor time of one process`;
  return [
    figure({
      name: 'certificate',
      unit: 'CPU-ms a paper',
      ours: seen.whole,
      note: `rendered and signed twice at B-LT, ${note}; authority and timestamps run elsewhere`,
    }),
    figure({
      name: 'certificate-render',
      unit: 'CPU-ms a paper',
      ours: seen.ours,
      baseline: seen.stock,
      note: `rendering alone beside stock pdfmake with whole fonts, ${note}`,
    }),
  ];
}

async function signing(timestampUrl) {
  const signers = new KeystoreSigners(keystoresDir);
  const [leader, agency] = [
    await signers.open(staffMember(desks.approve.username).id),
    await signers.open('agency-99001'),
  ];
  return async ({ pdf, fields }) => {
    const always = { timestampUrl, level: 'B-LT' };
    const signed = await signDocument(pdf, {
      ...{ ...always, signer: leader, place: fields.leader, appearance: { kind: 'leader' }, reason: 'Ký ban hành' },
    });
    return signDocument(signed, {
      ...{ ...always, signer: agency, place: fields.agency, appearance: { kind: 'agency' }, reason: 'Phát hành' },
    });
  };
}

/** The same page as pdfmake sets it when nothing is done about its speed. */
function stock() {
  const { body, foot } = birthCertificate.compose(specimenBirth);
  const definition = {
    content: body,
    footer: () => footContent(foot),
    pageMargins: [85, 57, 57, 260],
    defaultStyle: { font: 'WholeTinos', fontSize: 12 },
  };
  return pdfmake.createPdf(definition).getBuffer();
}

/** Beside our fonts, which the documents' own renderer has set up by then. */
function addWholeFonts() {
  const home = join(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'), '..');
  const file = (name) => {
    pdfmake.virtualfs.writeFileSync(`Whole-${name}.ttf`, readFileSync(join(home, name, `Tinos_${name}.ttf`)));
    return `Whole-${name}.ttf`;
  };
  pdfmake.addFonts({
    WholeTinos: {
      normal: file('400Regular'),
      bold: file('700Bold'),
      italics: file('400Regular_Italic'),
      bolditalics: file('700Bold_Italic'),
    },
  });
}

async function cpuMs(work) {
  const before = process.cpuUsage();
  await inTurn([work], papersARun);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / papersARun;
}

async function inTurn(works, times) {
  for (let time = 0; time < times; time += 1) for (const work of works) await work();
}
