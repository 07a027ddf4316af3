export { ChargeSettingsForm, chargeSettingsForm, chargeSettingsView } from './charge-settings-form.server.ts';
export { chargesPageView, chargesView } from './charges-view.server.ts';
export { confirmCharges } from './visit-charges.server.ts';
