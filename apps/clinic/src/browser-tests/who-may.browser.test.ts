import { describe, expect, it } from 'vitest';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

describe('who may needle', () => {
  it('is entered by the owner beside what the state asks for, and told in words at once', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'owner');
    await page.goto('/staff/team');
    await page.getByText('ends in 37 days').waitFor();
    await page.getByRole('link', { name: 'Needling credential of Felix Montoya' }).click();
    await page.getByText('May needle in Colorado; the licence ends').waitFor();
    await page.getByLabel('State of treatment').selectOption('WA');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('The board gives an endorsement').waitFor();
    await page.getByLabel('First licensed on').fill('2015-06-01');
    await page.getByLabel('Last day of the licence').fill('2014-06-01');
    await page.getByLabel('Training began on').fill('2014-01-10');
    await page.getByLabel('Hours in all').fill('330');
    await page.getByLabel('Of them in person').fill('80');
    await page.getByRole('button', { name: 'Enter this credential' }).click();
    await page.getByText('The last day of the licence comes before its first').waitFor();
    expect(await page.getByLabel('Hours in all').inputValue()).toBe('330');
    await expectNothingSerious(page);
    await page.getByLabel('Last day of the licence').fill('2099-06-01');
    await page.getByRole('button', { name: 'Enter this credential' }).click();
    await page.getByText('Saved. What stood before is kept').waitFor();
    await page.getByText('the credential has no number of one').waitFor();
    await page.getByText('It holds no more').click();
    await page.getByLabel('Why').fill('Entered to try it');
    await page.getByRole('button', { name: 'End this credential' }).click();
    await page.getByText('No needling credential for Washington: no plan can start.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('and by which rules is changed by the clinical lead, with a reason, and back again', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'clinician');
    await page.goto('/staff/practice/safety-rules');
    const fear = page.getByRole('listitem').filter({ hasText: 'Some fear of needles' });
    await fear.getByText('Change Some fear of needles').click();
    await fear.getByRole('button', { name: 'Change the level' }).click();
    await fear.getByText('Say why: the reason is kept with the change.').waitFor();
    await fear.getByLabel('Why').fill('Two patients fainted in spring.');
    await fear.getByRole('button', { name: 'Change the level' }).click();
    await page.getByText('The level is changed, with your reason beside it.').waitFor();
    expect(await fear.innerText()).toMatch(
      /Stops[\s\S]*Changed here; Filiform’s default warns[\s\S]*Marta Ellery: stops/,
    );
    await fear.getByText('Change Some fear of needles').click();
    await fear.getByLabel('Why').fill('It was the heat.');
    await fear.getByRole('button', { name: 'Change the level' }).click();
    await fear.getByText('back to Filiform’s default').waitFor();
    expect(complaints).toEqual([]);
  });
});
