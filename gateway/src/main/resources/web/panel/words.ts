/** What the panel says. Small, so all four languages come with it. */

import type { Language } from '../shared/languages.js';

const en = {
  title: 'My size', close: 'Close', scale: 'Shoes for', men: 'Men', women: 'Women', ways: { shoe: 'A shoe I know', feet: 'My feet' }, how: 'How do you know your size?',
  shoe: 'Name of a running shoe you own', none: 'No shoe of that name is known.', size: 'Its size', system: 'Sizes in', fits: 'It fits me well.', length: 'Length in {0}', width: 'Ball width in {0}', optional: 'optional', left: 'Left foot', right: 'Right foot',
  units: { mm: 'mm', cm: 'cm', in: 'inches' }, find: 'Show my size', finding: 'One moment…', need: 'Type the length of one foot.', needShoe: 'Choose your shoe and type its size.', range: 'Must be between {0} and {1} {2}.',
  best: 'Your size: {0}', choose: 'Choose {0}', chosen: '{0} is chosen.', notListed: 'This shop does not list {0} here.', unlikely: 'This shoe is unlikely to fit you in any size.', unknown: 'Too little is known of this shoe to say.',
  likelihood: { likely: 'Likely to fit ({0} in 100).', 'worth-a-try': 'Worth a try ({0} in 100).', unlikely: 'Unlikely to fit ({0} in 100).' } as Record<string, string>,
  remember: 'Remember this on my device', notice: 'Comfort guidance only, not medical advice. Nothing you type is stored by us.',
};
export type PanelWords = typeof en;

const de: PanelWords = {
  title: 'Meine Größe', close: 'Schließen', scale: 'Schuhe für', men: 'Herren', women: 'Damen', ways: { shoe: 'Ein Schuh, den ich kenne', feet: 'Meine Füße' }, how: 'Woher kennen Sie Ihre Größe?',
  shoe: 'Name eines Laufschuhs, den Sie besitzen', none: 'Unter diesem Namen ist kein Schuh bekannt.', size: 'Seine Größe', system: 'Größen in', fits: 'Er passt mir gut.', length: 'Länge in {0}', width: 'Ballenbreite in {0}', optional: 'freiwillig', left: 'Linker Fuß', right: 'Rechter Fuß',
  units: { mm: 'mm', cm: 'cm', in: 'Zoll' }, find: 'Meine Größe zeigen', finding: 'Einen Moment …', need: 'Geben Sie die Länge eines Fußes ein.', needShoe: 'Wählen Sie Ihren Schuh und geben Sie seine Größe ein.', range: 'Muss zwischen {0} und {1} {2} liegen.',
  best: 'Ihre Größe: {0}', choose: '{0} wählen', chosen: '{0} ist gewählt.', notListed: 'Dieses Geschäft führt {0} hier nicht.', unlikely: 'Dieser Schuh passt Ihnen wohl in keiner Größe.', unknown: 'Über diesen Schuh ist zu wenig bekannt.',
  likelihood: { likely: 'Passt wahrscheinlich ({0} von 100).', 'worth-a-try': 'Einen Versuch wert ({0} von 100).', unlikely: 'Passt wohl nicht ({0} von 100).' },
  remember: 'Auf meinem Gerät merken', notice: 'Nur Hinweise zu Komfort und Passform, kein medizinischer Rat. Was Sie eingeben, speichern wir nicht.',
};

const fr: PanelWords = {
  title: 'Ma pointure', close: 'Fermer', scale: 'Chaussures', men: 'Hommes', women: 'Femmes', ways: { shoe: 'Une chaussure que je connais', feet: 'Mes pieds' }, how: 'Comment connaissez-vous votre pointure ?',
  shoe: 'Nom d’une chaussure de course que vous avez', none: 'Aucune chaussure de ce nom n’est connue.', size: 'Sa pointure', system: 'Pointures en', fits: 'Elle me va bien.', length: 'Longueur en {0}', width: 'Largeur à l’avant-pied en {0}', optional: 'facultatif', left: 'Pied gauche', right: 'Pied droit',
  units: { mm: 'mm', cm: 'cm', in: 'pouces' }, find: 'Voir ma pointure', finding: 'Un instant…', need: 'Tapez la longueur d’un pied.', needShoe: 'Choisissez votre chaussure et tapez sa pointure.', range: 'Doit être entre {0} et {1} {2}.',
  best: 'Votre pointure : {0}', choose: 'Choisir {0}', chosen: '{0} est choisi.', notListed: 'Ce magasin ne propose pas {0} ici.', unlikely: 'Cette chaussure ne vous ira sans doute dans aucune pointure.', unknown: 'On sait trop peu de cette chaussure.',
  likelihood: { likely: 'Ira probablement ({0} sur 100).', 'worth-a-try': 'Vaut un essai ({0} sur 100).', unlikely: 'N’ira sans doute pas ({0} sur 100).' },
  remember: 'Le retenir sur mon appareil', notice: 'Conseils de confort uniquement, pas un avis médical. Nous n’enregistrons rien de ce que vous tapez.',
};

const es: PanelWords = {
  title: 'Mi talla', close: 'Cerrar', scale: 'Zapatillas de', men: 'Hombre', women: 'Mujer', ways: { shoe: 'Una zapatilla que conozco', feet: 'Mis pies' }, how: '¿Cómo conoce su talla?',
  shoe: 'Nombre de una zapatilla que tiene', none: 'No se conoce ninguna zapatilla con ese nombre.', size: 'Su talla', system: 'Tallas en', fits: 'Me queda bien.', length: 'Largo en {0}', width: 'Ancho del antepié en {0}', optional: 'opcional', left: 'Pie izquierdo', right: 'Pie derecho',
  units: { mm: 'mm', cm: 'cm', in: 'pulgadas' }, find: 'Ver mi talla', finding: 'Un momento…', need: 'Escriba el largo de un pie.', needShoe: 'Elija su zapatilla y escriba su talla.', range: 'Debe estar entre {0} y {1} {2}.',
  best: 'Su talla: {0}', choose: 'Elegir {0}', chosen: '{0} elegida.', notListed: 'Esta tienda no ofrece {0} aquí.', unlikely: 'Es poco probable que esta zapatilla le quede en alguna talla.', unknown: 'Se sabe demasiado poco de esta zapatilla.',
  likelihood: { likely: 'Es probable que le quede bien ({0} de 100).', 'worth-a-try': 'Vale la pena probarla ({0} de 100).', unlikely: 'Es poco probable que le quede ({0} de 100).' },
  remember: 'Recordarlo en mi dispositivo', notice: 'Solo orientación sobre comodidad, no es consejo médico. No guardamos nada de lo que escribe.',
};

export const WORDS: Readonly<Record<Language, PanelWords>> = { en, de, fr, es };
