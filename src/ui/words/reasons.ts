/** Why something was hidden, by the key of `Hit.reason`: Dutch, English, German, French. */
export const reasons: Record<string, readonly [string, string, string, string]> = {
  'email-form': [
    'vraagt om uw e-mailadres',
    'asks for your e-mail address',
    'fragt nach Ihrer E-Mail-Adresse',
    'demande votre adresse e-mail',
  ],
  'subscribe-offer': ['biedt een abonnement aan', 'offers a subscription', 'bietet ein Abo an', 'propose un abonnement'],
};
