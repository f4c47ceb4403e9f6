import { describe, expect, it } from 'vitest';
import type { PageDescription } from '#paper/page.ts';
import { closingReport } from '#screens/closing/report.ts';
import type { DeskSession } from '#screens/desk/session.tsx';
import { createCampaign } from '../../builders/campaign.ts';
import { createDesk, type TestDesk } from '../../builders/desk.ts';
import { createChild, createHousehold } from '../../builders/household.ts';

const town = createCampaign();

const reportOf = (desk: TestDesk, lastFile?: Parameters<typeof closingReport>[2]): string => {
  const { closing } = desk.state.status;
  if (!closing) throw new Error('the desk is closed');
  const { state, identity, ledger } = desk;
  const session = { state, identity, ledger, recorder: { agent: 'MLD', clockOffset: 60 } };
  return textsOf(closingReport(session as unknown as DeskSession, closing, lastFile, 'fr'));
};

const textsOf = (paper: PageDescription): string =>
  paper.pages
    .flat()
    .flatMap((item) => (item.kind === 'text' ? [item.text] : []))
    .map((text) => text.replace(/\s/gu, ' '))
    .join('\n');

describe('the closing report', () => {
  it('counts what stands, and says what was given back', async () => {
    const desk = await createDesk({ campaign: town });
    const children = ['Ana', 'Bob', 'Cléo', 'Dan'].map((name) => createChild(name, { level: 'MS' }));
    const receipt = await desk.serves(createHousehold('Diallo', { children }), { ticket: 1 });
    const voided = await desk.serves(createHousehold('Martin'), { ticket: 2 });
    await desk.voids(voided);
    await desk.copies();
    await desk.does({ type: 'CloseDesk', lastTicketHandedOut: 5, unserved: [4, 5] as never });

    const lines = reportOf(desk).split('\n');
    const below = (label: string, count = 1) => {
      const at = lines.indexOf(label);
      return lines.slice(at + 1, at + 1 + count);
    };
    expect(below('Inscriptions')).toEqual(['1']);
    expect(below('Enfants')).toEqual(['4']);
    expect(below('Places acquises')).toEqual(['3']);
    expect(below('Sur liste d’attente')).toEqual(['1']);
    expect(below('Premier récépissé')).toEqual([receipt]);
    expect(below('Dernier récépissé')).toEqual([voided]);
    expect(below('Dernier numéro d’arrivée distribué')).toEqual(['5']);
    expect(below('Numéros d’arrivée distribués et non servis')).toEqual(['4, 5']);
    expect(below('Numéros annulés, avec leur raison', 2)).toEqual([voided, 'mauvaise famille']);
    expect(lines.join(' ')).toContain('JVE-A7K2.preau');
    // Held, granted, given back, waiting.
    expect(below('du 8 au 12 juillet (S28)', 5)).toEqual(['Maternelle', '3', '3', '0', '1']);
    expect(below('du 15 au 19 juillet (S29)', 5)).toEqual(['Maternelle', '3', '0', '3', '0']);
  });

  it('prints the reason while no verified copy holds everything, and the last file once one does', async () => {
    const desk = await createDesk({ campaign: town });
    await desk.serves(createHousehold('Diallo'), { ticket: 1 });
    // A copy of what was there then is none of all.
    await desk.copies();
    await desk.serves(createHousehold('Martin'), { ticket: 2 });
    await desk.closes('clé perdue');
    expect(reportOf(desk)).toContain('clé perdue');
    expect(reportOf(desk)).toContain('AUCUNE COPIE VÉRIFIÉE');

    const lastFile = {
      file: 'JVE-A7K2_2024-05-25_1231_0003.preau',
      sha256: 'ab'.repeat(32) as never,
      upTo: 3,
      at: '2024-05-25T12:31:07+02:00' as never,
    };
    const report = reportOf(desk, lastFile);
    expect(report).toContain('JVE-A7K2_2024-05-25_1231_0003.preau');
    // The laptop is a minute ahead of the reference.
    expect(report).toContain('25/05/2024 12:30');
    expect(report).not.toContain('AUCUNE COPIE VÉRIFIÉE');
  });
});
