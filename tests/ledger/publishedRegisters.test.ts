import { describe, expect, it } from 'vitest';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import { createCampaign } from '../builders/campaign.ts';
import { idOf } from '../builders/mergedRegister.ts';
import { createOffice } from '../builders/office.ts';

describe('registers that were published', () => {
  const { campaign } = createCampaign();

  it('are there after the browser was closed, each under its own hash', async () => {
    const office = createOffice();
    const first = office.window();
    await first.keepPublished(campaign.id, idOf(1), [utf8('one'), utf8('two')]);
    await first.keepPublished(campaign.id, idOf(2), [utf8('three')]);
    first.close();
    const again = office.window();
    expect(await again.published(campaign.id, idOf(1))).toEqual({
      ok: true,
      value: [utf8('one'), utf8('two')],
    });
    expect(await again.published(campaign.id, idOf(2))).toEqual({ ok: true, value: [utf8('three')] });
  });

  it('are unknown where another computer published them', async () => {
    expect(await createOffice().window().published(campaign.id, idOf(3))).toEqual({
      ok: true,
      value: undefined,
    });
  });
});
