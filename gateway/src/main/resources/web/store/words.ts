/** What the console says. A till speaks one language all day, but not every till the same. */

import type { FitWords } from '../shared/words/fit.en.js';
import type { Language } from '../shared/languages.js';
import { fit as fitEn } from '../shared/words/fit.en.js';
import { fit as fitDe } from '../shared/words/fit.de.js';
import { fit as fitFr } from '../shared/words/fit.fr.js';
import { fit as fitEs } from '../shared/words/fit.es.js';

const en = {
  h1: 'Toebox for stores', signIn: 'Sign in this till', shop: 'Shop, as in its stock', key: 'Key of the shop', name: 'Name on printed cards', remember: 'Remember on this till', enter: 'Sign in', signOut: 'Sign out', refused: 'This shop and key do not go together.', unreachable: 'Toebox cannot be reached. Is the network up?',
  runner: 'Runner {0}', newRunner: 'F1 New runner', forget: 'Forget this runner', men: 'Men', women: 'Women', scale: 'Shoes for', left: 'Left foot', right: 'Right foot', heel: 'Heel to toe', arch: 'Arch length', width: 'Width', brannock: 'Brannock readings',
  scan: 'Scan a box', type: 'or type its code', look: 'Look up', scanFirst: 'Type the readings of at least one foot, then scan a box. Scanning works anywhere on this page.', now: 'This box', before: 'The box before',
  shortOf: '{0} {1} mm short of room', tooMuch: '{0} {1} mm more room than is comfortable', allRight: 'Room is right in every zone that is known', bestSize: '{0} is the best of this shoe', bestBox: 'no other size of this shoe is better', likelier: 'the {0} in {1} is likelier, {2} against {3} in 100',
  shelf: 'On our shelf', shelfEmpty: 'The shelf of this shop is empty: load its stock first.', quantity: '{0} there', counted: 'counted {0} min ago', old: 'The count is older than 15 minutes.', helps: 'What would help most', 
  print: 'P Print', paper: 'Paper', lacing: 'L Lacing', code: 'C Code to take along', codeIs: 'Code {0}, for 15 minutes, works once at {1}.', none: 'Nothing to print yet.', card: 'Fit card',
  offline: 'No network since {0}. Answers are from {1}.', snapshot: 'from memory, {0}', unknown: 'No shoe is known under {0}. The label is fine; this box is not in the catalogue.', checkDigit: 'The label {0} has a wrong check digit: {1} would be right. Scan again, or type what stands below the bars.', doubled: 'Did you mean {0}? {1} is that code with its last digit doubled.', notCode: '{0} is not a whole barcode of 8, 12, 13 or 14 digits.', isShoe: 'This is the {0}, {1}.', offlineUnknown: 'This box was not on the shelf when the network went away.', otherScale: 'This box is of the other scale.',
};
export type StoreWords = typeof en & { readonly fit: FitWords };

const de: typeof en = {
  h1: 'Toebox für Geschäfte', signIn: 'Diese Kasse anmelden', shop: 'Geschäft, wie in seinem Bestand', key: 'Schlüssel des Geschäfts', name: 'Name auf gedruckten Karten', remember: 'Auf dieser Kasse merken', enter: 'Anmelden', signOut: 'Abmelden', refused: 'Geschäft und Schlüssel gehören nicht zusammen.', unreachable: 'Toebox ist nicht zu erreichen. Ist das Netz da?',
  runner: 'Person {0}', newRunner: 'F1 Neue Person', forget: 'Diese Person vergessen', men: 'Herren', women: 'Damen', scale: 'Schuhe für', left: 'Linker Fuß', right: 'Rechter Fuß', heel: 'Ferse bis Zehe', arch: 'Gewölbelänge', width: 'Weite', brannock: 'Brannock-Werte',
  scan: 'Karton scannen', type: 'oder Code eintippen', look: 'Nachsehen', scanFirst: 'Tippen Sie die Werte mindestens eines Fußes, dann scannen Sie einen Karton. Scannen geht überall auf dieser Seite.', now: 'Dieser Karton', before: 'Der Karton davor',
  shortOf: '{0}: {1} mm zu wenig Platz', tooMuch: '{0}: {1} mm mehr Platz als bequem', allRight: 'Der Platz stimmt in jeder bekannten Zone', bestSize: '{0} ist die beste Größe dieses Schuhs', bestBox: 'keine andere Größe dieses Schuhs ist besser', likelier: '{0} in {1} passt eher, {2} gegen {3} von 100',
  shelf: 'In unserem Regal', shelfEmpty: 'Das Regal dieses Geschäfts ist leer: Laden Sie zuerst den Bestand.', quantity: '{0} da', counted: 'gezählt vor {0} Min.', old: 'Die Zählung ist älter als 15 Minuten.', helps: 'Was am meisten helfen würde',
  print: 'P Drucken', paper: 'Papier', lacing: 'L Schnürung', code: 'C Code zum Mitnehmen', codeIs: 'Code {0}, 15 Minuten gültig, einmal unter {1}.', none: 'Noch nichts zu drucken.', card: 'Passform-Karte',
  offline: 'Kein Netz seit {0}. Antworten sind von {1}.', snapshot: 'aus dem Speicher, {0}', unknown: 'Unter {0} ist kein Schuh bekannt. Das Etikett stimmt; dieser Karton steht nicht im Katalog.', checkDigit: 'Das Etikett {0} hat eine falsche Prüfziffer: richtig wäre {1}. Scannen Sie noch einmal oder tippen Sie, was unter den Strichen steht.', doubled: 'Meinten Sie {0}? {1} ist dieser Code mit doppelter letzter Ziffer.', notCode: '{0} ist kein ganzer Barcode mit 8, 12, 13 oder 14 Ziffern.', isShoe: 'Das ist der {0}, {1}.', offlineUnknown: 'Dieser Karton war nicht im Regal, als das Netz ausfiel.', otherScale: 'Dieser Karton ist nach der anderen Skala.',
};

const fr: typeof en = {
  h1: 'Toebox pour les magasins', signIn: 'Connecter cette caisse', shop: 'Magasin, comme dans son stock', key: 'Clé du magasin', name: 'Nom sur les cartes imprimées', remember: 'Retenir sur cette caisse', enter: 'Connecter', signOut: 'Déconnecter', refused: 'Ce magasin et cette clé ne vont pas ensemble.', unreachable: 'Toebox est injoignable. Le réseau fonctionne-t-il ?',
  runner: 'Personne {0}', newRunner: 'F1 Nouvelle personne', forget: 'Oublier cette personne', men: 'Hommes', women: 'Femmes', scale: 'Chaussures', left: 'Pied gauche', right: 'Pied droit', heel: 'Talon-orteil', arch: 'Longueur de voûte', width: 'Largeur', brannock: 'Mesures Brannock',
  scan: 'Scannez une boîte', type: 'ou tapez son code', look: 'Chercher', scanFirst: 'Tapez les mesures d’un pied au moins, puis scannez une boîte. Le scan marche partout sur cette page.', now: 'Cette boîte', before: 'La boîte d’avant',
  shortOf: '{0} : il manque {1} mm', tooMuch: '{0} : {1} mm de trop', allRight: 'La place convient dans chaque zone connue', bestSize: '{0} est la meilleure pointure de ce modèle', bestBox: 'aucune autre pointure de ce modèle n’est meilleure', likelier: '{0} en {1} ira plutôt, {2} contre {3} sur 100',
  shelf: 'Dans notre rayon', shelfEmpty: 'Le rayon de ce magasin est vide : chargez d’abord son stock.', quantity: '{0} en rayon', counted: 'compté il y a {0} min', old: 'Le comptage a plus de 15 minutes.', helps: 'Ce qui aiderait le plus',
  print: 'P Imprimer', paper: 'Papier', lacing: 'L Laçage', code: 'C Code à emporter', codeIs: 'Code {0}, 15 minutes, une fois sur {1}.', none: 'Rien à imprimer pour l’instant.', card: 'Carte',
  offline: 'Pas de réseau depuis {0}. Les réponses datent de {1}.', snapshot: 'de mémoire, {0}', unknown: 'Aucune chaussure n’est connue sous {0}. L’étiquette est bonne ; cette boîte n’est pas au catalogue.', checkDigit: 'L’étiquette {0} a un chiffre de contrôle faux : {1} serait juste. Scannez de nouveau ou tapez ce qui est sous les barres.', doubled: 'Vouliez-vous dire {0} ? {1} est ce code avec le dernier chiffre en double.', notCode: '{0} n’est pas un code entier de 8, 12, 13 ou 14 chiffres.', isShoe: 'C’est la {0}, {1}.', offlineUnknown: 'Cette boîte n’était pas en rayon quand le réseau est parti.', otherScale: 'Cette boîte est de l’autre échelle.',
};

const es: typeof en = {
  h1: 'Toebox para tiendas', signIn: 'Conectar esta caja', shop: 'Tienda, como en su inventario', key: 'Clave de la tienda', name: 'Nombre en las tarjetas', remember: 'Recordar en esta caja', enter: 'Conectar', signOut: 'Desconectar', refused: 'Esta tienda y esta clave no corresponden.', unreachable: 'No se puede alcanzar Toebox. ¿Hay red?',
  runner: 'Persona {0}', newRunner: 'F1 Nueva persona', forget: 'Olvidar a esta persona', men: 'Hombre', women: 'Mujer', scale: 'Zapatillas de', left: 'Pie izquierdo', right: 'Pie derecho', heel: 'Del talón al dedo', arch: 'Largo del arco', width: 'Ancho', brannock: 'Lecturas Brannock',
  scan: 'Escanee una caja', type: 'o escriba su código', look: 'Buscar', scanFirst: 'Escriba las lecturas de al menos un pie y escanee una caja. Puede escanear en cualquier parte de esta página.', now: 'Esta caja', before: 'La caja anterior',
  shortOf: '{0}: faltan {1} mm', tooMuch: '{0}: sobran {1} mm', allRight: 'El espacio es bueno en cada zona conocida', bestSize: '{0} es la mejor talla de este modelo', bestBox: 'ninguna otra talla de este modelo es mejor', likelier: '{0} en {1} es más probable, {2} frente a {3} de 100',
  shelf: 'En nuestra estantería', shelfEmpty: 'La estantería de esta tienda está vacía: cargue primero su inventario.', quantity: '{0} hay', counted: 'contado hace {0} min', old: 'El recuento tiene más de 15 minutos.', helps: 'Lo que más ayudaría',
  print: 'P Imprimir', paper: 'Papel', lacing: 'L Cordones', code: 'C Código para llevar', codeIs: 'Código {0}, 15 minutos, una vez en {1}.', none: 'Todavía no hay nada que imprimir.', card: 'Tarjeta',
  offline: 'Sin red desde {0}. Las respuestas son de {1}.', snapshot: 'de memoria, {0}', unknown: 'No se conoce ninguna zapatilla con {0}. La etiqueta está bien; esta caja no está en el catálogo.', checkDigit: 'La etiqueta {0} tiene mal el dígito de control: {1} sería correcto. Escanee otra vez o escriba lo que hay bajo las barras.', doubled: '¿Quiso decir {0}? {1} es ese código con el último dígito repetido.', notCode: '{0} no es un código entero de 8, 12, 13 o 14 dígitos.', isShoe: 'Es la {0}, {1}.', offlineUnknown: 'Esta caja no estaba en la estantería cuando se fue la red.', otherScale: 'Esta caja es de la otra escala.',
};

export const WORDS: Readonly<Record<Language, StoreWords>> = { en: { ...en, fit: fitEn }, de: { ...de, fit: fitDe }, fr: { ...fr, fit: fitFr }, es: { ...es, fit: fitEs } };
