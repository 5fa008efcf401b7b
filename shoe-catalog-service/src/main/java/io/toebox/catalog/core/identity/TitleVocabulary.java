package io.toebox.catalog.core.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words shops put around a model name, in the form of {@link Words}. Collected from memory of shop titles in English,
 * German, French, Spanish, Italian and Dutch (RECALLED). A word stands here only when no model of the starter catalogue is
 * told from another by it; {@code trail}, {@code road}, {@code run} and {@code trainer} therefore do not.
 */
public final class TitleVocabulary {

    public static final Set<String> MEN = Words.setOf(
            "men mens man male males gents gentlemen herren herr manner maenner homme hommes masculin hombre",
            "hombres caballero caballeros masculino uomo heren herrenschuh herrenschuhe herrenlaufschuh",
            "herrenlaufschuhe homem masculina herre meskie meski");

    public static final Set<String> WOMEN = Words.setOf(
            "women womens woman female females ladies lady ladys damen dame frauen femme femmes feminin mujer",
            "mujeres senora senoras femenino donna dames wmns damenschuh damenschuhe damenlaufschuh",
            "damenlaufschuhe mulher feminino feminina dam dame damskie damski");

    public static final Set<String> UNISEX = Set.of("unisex", "mixte", "unisexe");

    public static final Set<String> CHILDREN = Words.setOf(
            "kid kids child children childrens toddler toddlers infant infants newborn baby boy boys girl",
            "girls youth junior juniors kinder jungen madchen enfant enfants garcon garcons fille filles nino",
            "nina ninos ninas bambino bambini kinderschuh kinderschuhe kinderlaufschuh kinderlaufschuhe");

    private static final Set<String> PRODUCT = Words.setOf(
            "running runningshoe runningshoes shoe shoes sneaker sneakers trainers footwear chaussure chaussures",
            "zapatilla zapatillas zapato zapatos deportiva deportivas scarpa scarpe");

    /** Taken away only beside a word of the sets above: {@code chaussures de course à pied pour homme}. */
    public static final Set<String> CONNECTIVE = Words.setOf(
            "de du d a pour para por da di fur fuer for von voor course pied correr corsa and und et y adult",
            "adults erwachsene asfalto asphalte asphalt strasse route");

    /**
     * Part of the product's name only behind a complete model name or another shop word: {@code Cascadia 17 Trail Running
     * Shoes}, {@code Men's Trail Running Shoes}, {@code chaussures de trail}.
     */
    public static final Set<String> GROUND = Set.of("trail", "road");

    /** Where most running shoes are for. */
    static final String ROAD = "road";

    public static final Set<String> COLOR = Words.setOf(
            "black white grey gray silver red blue navy green yellow orange pink purple brown beige multi",
            "multicolor schwarz weiss grau silber rot blau grun gelb rosa lila braun noir noire blanc blanche",
            "gris grise rouge bleu bleue vert verte jaune rose marron negro negra blanco blanca rojo roja",
            "azul verde amarillo amarilla naranja morado");

    /** Words that stand with a size. */
    public static final Set<String> SIZE =
            Words.setOf("us uk eu eur fr jp cm mm size sizes groesse grosse gr taille talla");

    /** Width words that can end a title, joined as they are written. */
    public static final Map<String, String> WIDTH = Map.ofEntries(
            Map.entry("wide", "wide"),
            Map.entry("extra wide", "x-wide"),
            Map.entry("x wide", "x-wide"),
            Map.entry("xwide", "x-wide"),
            Map.entry("xx wide", "xx-wide"),
            Map.entry("narrow", "narrow"),
            Map.entry("extra narrow", "x-narrow"),
            Map.entry("x narrow", "x-narrow"),
            Map.entry("wide fit", "wide"),
            Map.entry("wide width", "wide"),
            Map.entry("narrow width", "narrow"),
            Map.entry("standard width", "standard"),
            Map.entry("regular width", "standard"),
            Map.entry("medium width", "standard"),
            Map.entry("b width", "B"),
            Map.entry("d width", "D"),
            Map.entry("2a width", "2A"),
            Map.entry("2e width", "2E"),
            Map.entry("4e width", "4E"),
            Map.entry("6e width", "6E"),
            Map.entry("2a", "2A"),
            Map.entry("2e", "2E"),
            Map.entry("4e", "4E"),
            Map.entry("6e", "6E"));

    /** Compounds such as {@code Herrenlaufschuhe} and {@code hardloopschoenen}. */
    private static final List<String> SHOE_ENDINGS = List.of("schuh", "schuhe", "schoen", "schoenen");

    private TitleVocabulary() {}

    /** Whether a shop calls the thing itself so. */
    public static boolean isProduct(String word) {
        return PRODUCT.contains(word) || endsAsAShoe(word);
    }

    /** Whether it is a German or Dutch compound such as {@code Neutralschuh}. */
    public static boolean endsAsAShoe(String word) {
        for (String ending : SHOE_ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word says for whom the shoe is. */
    static boolean isGender(String word) {
        return MEN.contains(word) || WOMEN.contains(word) || UNISEX.contains(word);
    }
}
