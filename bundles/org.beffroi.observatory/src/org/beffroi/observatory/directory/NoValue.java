package org.beffroi.observatory.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.core.text.Folding;

/**
 * What a cell says that holds no value: that there is none, or that nobody knows. The two are told apart, since what is not known
 * may well be there.
 */
public enum NoValue {
    /** It says that there is none: {@code néant}, {@code aucun}, {@code pas de site}, a dash, nothing at all. */
    NONE,
    /** It says that it does not know: {@code NC}, {@code non renseigné}, {@code ?}. */
    NOT_KNOWN;

    /** What people write where they do not know, folded, letters alone. */
    private static final Pattern UNSAID = Pattern.compile(
            "n ?[acrd]|n ?s ?p|tb[cd]|unknown|not (?:known|provided|available)"
                    + "|(?:non|pas(?: encore)?) (?:renseigne|communique|connu|precise|indique|disponible|determine|trouve|verifie|fourni"
                    + "|transmis|recu|recense|identifie)e?s?"
                    + "|inconnue?s?|indisponibles?|introuvables?|indetermine?e?s?|manquante?s?|donnees? manquantes?"
                    + "|a (?:renseigner|completer|verifier|confirmer|preciser|demander|chercher|determiner|venir)"
                    + "|(?:je )?(?:ne )?sa(?:it|is) pas|(?:pas|sans|aucune) (?:d )?info(?:rmation)?s?|en attente|sans reponse");

    /** What people and programs write where there is none, likewise. */
    private static final Set<String> NOTHING = Set.of(
            "null",
            "none",
            "nan",
            "nil",
            "neant",
            "aucun",
            "aucune",
            "aucuns",
            "non",
            "no",
            "rien",
            "sans",
            "pas",
            "sans objet",
            "s o",
            "so",
            "non applicable",
            "not applicable",
            "non concerne",
            "non concernee",
            "inexistant",
            "inexistante",
            "n existe pas",
            "n en a pas",
            "il n y en a pas",
            "pas encore",
            "nothing",
            "http",
            "https",
            "http www",
            "https www",
            "www");

    /** The same said of the thing itself: {@code pas de site internet}, {@code aucun compte Facebook}. */
    private static final Pattern NO_SUCH = Pattern.compile(
            "(?:(?:la commune |la mairie |elle )?n a )?"
                    + "(?:pas|aucune?|sans|no|not any|without|zero)(?: encore)?(?: de| d)?(?: propre)?"
                    + " (?:sites?|web|websites?|url|adresse|comptes?|accounts?|pages?|profils?|chaines?|groupes?|reseaux?|presence"
                    + "|social|facebook|fb|instagram|insta|twitter|x|youtube|linkedin|tiktok|application|appli)(?: [a-z0-9]+){0,4}");

    /** Signs that strike a cell out, or leave it open; others, such as a tick, say something. */
    private static final Pattern STRUCK = Pattern.compile("[\\p{P}\\s∅×✕✖✗✘❌|~=<>+&&[^@#%&]]*");

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}]{2,}[.@/][\\p{L}\\p{N}]{2,}");

    private static final Pattern FEMININE = Pattern.compile("\\((?:e|s|es|ne)\\)");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * The words with which all of these begin: nearly every cell of some hundred thousand begins with none of them, and is read no
     * further.
     */
    private static final Set<String> FIRST = Set.of(
            "n", "na", "nc", "nr", "nd", "ns", "nsp", "tbc", "tbd", "unknown", "no", "not", "non", "pas", "donnee",
            "donnees", "a", "je", "ne", "sait", "sais", "sans", "en", "null", "none", "nan", "nil", "neant", "rien",
            "s", "so", "il", "nothing", "http", "https", "www", "without", "zero", "la", "elle");

    /** The beginnings of those that have several endings. */
    private static final List<String> FIRST_STEMS =
            List.of("inconnu", "indisponible", "introuvable", "indetermin", "manquant", "aucun", "inexistant");

    /** No phrase of these is longer. */
    private static final int LONGEST = 60;

    /** What a cell says that holds no value; empty where it holds one. */
    public static Optional<NoValue> in(String cell) {
        boolean plain = cell.length() > LONGEST || !cell.isEmpty() && cell.charAt(0) >= '0' && cell.charAt(0) <= '9';
        if (plain || beginsOtherwise(cell)) {
            return Optional.empty();
        }
        String folded = FEMININE.matcher(Folding.fold(cell.strip())).replaceAll("");
        if (STRUCK.matcher(folded).matches()) {
            boolean open = folded.contains("?") || folded.contains("…") || folded.contains("...");
            return Optional.of(open ? NOT_KNOWN : NONE);
        }
        String words = BETWEEN.matcher(folded).replaceAll(" ").strip();
        if (UNSAID.matcher(words).matches() && !ADDRESS.matcher(folded).find()) {
            return Optional.of(NOT_KNOWN);
        }
        boolean none = NOTHING.contains(words)
                || NO_SUCH.matcher(words).matches() && !ADDRESS.matcher(folded).find();
        return none ? Optional.of(NONE) : Optional.empty();
    }

    /** Whether a cell begins with a word, and with another one than all that is known here. */
    private static boolean beginsOtherwise(String cell) {
        int end = 0;
        while (end < cell.length() && Character.isLetter(cell.charAt(end))) {
            end++;
        }
        if (end == 0) {
            return false;
        }
        String word = Folding.fold(cell.substring(0, end));
        return !FIRST.contains(word) && FIRST_STEMS.stream().noneMatch(word::startsWith);
    }

    /** The cell; empty where it holds no value. */
    public static String blanked(String cell) {
        return in(cell).isPresent() ? "" : cell;
    }
}
