package io.toebox.edge.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that address a reader as a friend; Toebox says "Sie", "usted" and "vous". */
public final class Familiar {

    private static final Pattern NONE = Pattern.compile("(?!)");

    private static final Pattern GERMAN = word("""
            du|dir|dich|dein|deine[rnms]?|bitte (?:miss|lies|gib|sende|beantworte|prüfe)|(?-i:[Gg]ib)|lies|miss|nimm|sende|schreibe?|lass\
            |prüfe?|versuche?|speichere|füge|suche|öffne|packe|kündige|formatiere|vergleiche|entscheide|nenne|zieh|steck|stell\
            |probier|schnür|verschieb|verteil""");

    /** What is said of a third person too is familiar only where a sentence begins with it. */
    private static final Pattern SPANISH = word("""
            tú|tu|tus|ti|te|tuyo|tuya|contigo|vuelve a|léelo|añádel[oa]|búscal[oa]|escríbel[oa]|guárdal[oa]|envíal[oa]\
            |(?<=^|[.:;=] )(?:indica|envía|pasa|deja|escribe|omite|comprueba|usa|guarda|abre|quita|responde|pon|prueba)""");

    private static final Pattern FRENCH = word("tu|toi|ton|ta|tes|envoie|donne|mesure les|essaie|vérifie");

    private Familiar() {}

    /** What is said too familiarly, as a reader finds it. */
    public static List<String> listIn(Language language, String said) {
        return switch (language) {
            case ENGLISH -> list(NONE, said);
            case GERMAN -> list(GERMAN, said);
            case FRENCH -> list(FRENCH, said);
            case SPANISH -> list(SPANISH, said);
        };
    }

    private static List<String> list(Pattern familiar, String said) {
        return familiar.matcher(said).results().map(MatchResult::group).toList();
    }

    private static Pattern word(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\d-])(?:%s)(?![\\p{L}-])(?! Sie)".formatted(words),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
