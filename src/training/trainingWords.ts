import type { DraftSettings } from '#domain/campaign/draft.ts';
import type { CampaignId, QuestionId } from '#domain/vocabulary/ids.ts';
import type { IsoDate, TimeOfDay } from '#domain/vocabulary/time.ts';

const id = (text: string) => text as QuestionId;

/** What the training town says about itself: the content of a campaign, as a coordinator would write it. */
export const trainingWords: Pick<
  DraftSettings,
  | 'id'
  | 'revision'
  | 'training'
  | 'town'
  | 'title'
  | 'morning'
  | 'answerBy'
  | 'rules'
  | 'questions'
  | 'notices'
> = {
  id: '5f0c1d8e-3b7a-4c52-9e64-0a1b2c3d4e5f' as CampaignId,
  revision: 1,
  training: true,
  town: 'Port-Préau',
  title: {
    fr: 'Inscriptions aux centres de loisirs, été 2024',
    en: 'Enrolment in the summer leisure centres, 2024',
  },
  morning: {
    date: '2024-05-25' as IsoDate,
    opens: '08:30' as TimeOfDay,
    closes: '12:30' as TimeOfDay,
    timeZone: 'Europe/Paris',
  },
  answerBy: '2024-06-07' as IsoDate,
  rules: { householdsCarried: 1, queue: 'school', otherSchools: 'waiting' },
  questions: [
    {
      id: id('early'),
      kind: 'yesNo',
      of: 'household',
      required: true,
      label: {
        fr: 'Accueil du matin souhaité, de 7 h 30 à 9 h',
        en: 'Early drop-off wanted, from 7:30 to 9:00',
      },
    },
    {
      id: id('leaving'),
      kind: 'choice',
      of: 'child',
      required: false,
      label: { fr: 'Départ du soir', en: 'Going home' },
      choices: [
        { id: id('adult'), label: { fr: 'Avec un adulte autorisé', en: 'With an authorised adult' } },
        { id: id('sibling'), label: { fr: 'Avec un frère ou une sœur', en: 'With a brother or sister' } },
        { id: id('alone'), label: { fr: 'Seul (à partir de 8 ans)', en: 'Alone (from the age of 8)' } },
      ],
    },
  ],
  notices: {
    rules: {
      fr:
        'Les demandes sont traitées par ordre d’arrivée. Une école correspond à un centre de loisirs : le centre ne se ' +
        'choisit pas. Une famille peut porter l’inscription d’une seule autre famille, sur présentation de sa ' +
        'procuration signée.',
      en:
        'Requests are dealt with in order of arrival. Each school has its leisure centre: the centre cannot be ' +
        'chosen. A family may bring the enrolment of one other family only, with its signed proxy. No ' +
        'cancellation is possible.',
    },
    privacy: {
      fr:
        'La ville de Port-Préau (ville fictive) enregistre ces données pour inscrire les enfants aux centres de ' +
        'loisirs de l’été, mission d’intérêt public. Le nom, la date de naissance, l’école et le niveau de l’enfant, ' +
        'le nom et un téléphone du responsable sont obligatoires ; le reste est facultatif. Seuls le service ' +
        'Enfance et les directions des centres y ont accès. Elles sont effacées des postes après la publication et ' +
        'conservées un an par le service. Vous pouvez y accéder, les faire rectifier ou effacer, vous opposer à leur ' +
        'traitement : dpo@port-preau.example. Réclamation : cnil.fr.',
      en:
        'The town of Port-Préau (fictional) records these data to enrol children in the summer leisure centres, a ' +
        'task in the public interest. The child’s name, birth date, school and level, and a guardian’s name and ' +
        'telephone are required; the rest is optional. Only the childhood department and the directors of the ' +
        'centres have access. They are erased from the desks after publication and kept for one year by the ' +
        'department. You may see them, have them corrected or erased, or object: dpo@port-preau.example. ' +
        'Complaints: cnil.fr.',
    },
    contact: {
      fr: 'Service Enfance, hôtel de ville, place du Marché, Port-Préau. Téléphone : 02 61 91 00 00.',
      en: 'Childhood department, town hall, place du Marché, Port-Préau. Telephone: +33 2 61 91 00 00.',
    },
  },
};
