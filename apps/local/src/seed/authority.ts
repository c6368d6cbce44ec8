import { createAuthority, type Holder } from '@hotich/signing';
import { storyCommunes, storyStaff } from '@hotich/testing';

/** A certificate authority of one's own with a keystore for every leader and every agency; made once. */
export async function seedAuthority(dir: string, sandboxUrl: string): Promise<void> {
  const agencies: Holder[] = storyCommunes.map((commune) => ({
    id: `agency-${commune.code}`,
    commonName: commune.office,
    organisation: commune.office,
    kind: 'agency',
  }));
  const leaders = storyStaff.flatMap((person): Holder[] => {
    const commune = storyCommunes.find(({ code }) => code === person.officeCode);
    if (!commune || !person.roles.includes('leader')) return [];
    return [
      { id: person.id, commonName: person.name, organisation: commune.office, title: person.title, kind: 'person' },
    ];
  });
  await createAuthority(dir, {
    name: 'Hộ tịch mẫu',
    urls: {
      ocsp: `${sandboxUrl}/ocsp`,
      rootCertificate: `${sandboxUrl}/ca/root.cer`,
      issuingCertificate: `${sandboxUrl}/ca/issuing.cer`,
      rootCrl: `${sandboxUrl}/crl/root.crl`,
      issuingCrl: `${sandboxUrl}/crl/issuing.crl`,
    },
    holders: [...agencies, ...leaders],
  });
}
