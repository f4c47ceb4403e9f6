import { describe, expect, it } from 'vitest';
import { emptyVisit, readVisitForm } from '#domain/commands/visitForm.ts';
import { visitId } from '#domain/vocabulary/ids.ts';
import { instant } from '#domain/vocabulary/time.ts';
import { createCampaign } from '../../builders/campaign.ts';

const morning = () => instant.parse('2026-06-06T09:40:00+02:00');

describe('a form', () => {
  it('lacks the names of a second guardian who was announced and left out, but not the telephone', () => {
    const form = emptyVisit(visitId.parse('00000000-0000-4000-8000-000000000001'), 'JVE');
    form.own.hasSecondGuardian = true;
    const read = readVisitForm(form, createCampaign().campaign, morning);
    const problems = read.ok ? [] : read.error.filter(({ path }) => path.startsWith('own.secondGuardian'));
    expect(problems).toEqual([
      { path: 'own.secondGuardian.lastName', problem: 'text.required' },
      { path: 'own.secondGuardian.firstName', problem: 'text.required' },
    ]);
  });
});
