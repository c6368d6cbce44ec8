import { complaintRules } from '@hotich/catalogue';
import { notAllowedCodes } from '@hotich/domain';
import { citizen as khmerCitizen } from './km/citizen';
import { common as khmerCommon } from './km/common';
import { citizen } from './vi/citizen';
import { common } from './vi/common';
import { office } from './vi/office';

type Tree = { readonly [key: string]: string | Tree };
const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}/`),
  );
const gaps = (text: string): string[] => (text.match(/{{\w+}}/g) ?? []).toSorted();
const vietnamese = leaves({ ...common, ...citizen });
const khmer = new Map(leaves({ ...khmerCommon, ...khmerCitizen }));

describe('the texts', () => {
  it('are all there in Khmer, with the same gaps to fill', () => {
    const differing = vietnamese.filter(([key, text]) => gaps(text).join() !== gaps(khmer.get(key) ?? '–').join());
    expect(differing).toEqual([]);
    expect(khmer.size).toBe(vietnamese.length);
  });

  it('are written in Khmer letters in Khmer', () => {
    expect([...khmer].filter(([, text]) => !/\p{Script=Khmer}/u.test(text))).toEqual([]);
  });

  it('are in NFC, as forms and registers are', () => {
    const all = [...vietnamese, ...khmer, ...leaves(office)];
    expect(all.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('have a sentence for every complaint and every refusal', () => {
    expect(complaintRules.filter((rule) => !Object.hasOwn(common.complaint, rule))).toEqual([]);
    expect(notAllowedCodes.filter((code) => !Object.hasOwn(common.problem, code))).toEqual([]);
  });
});
