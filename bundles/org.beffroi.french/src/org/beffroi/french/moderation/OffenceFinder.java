package org.beffroi.french.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.text.Token;
import org.beffroi.french.lexicon.Phrases;
import org.beffroi.french.moderation.Offence.Kind;
import org.beffroi.french.moderation.OffenceTerms.Hit;

/** The stretches of one text that may offend. */
final class OffenceFinder {

    private static final Set<Role> OFFENDING = Set.of(
            Role.ALONE,
            Role.DIRECTED,
            Role.THROWN,
            Role.SLUR,
            Role.SLUR_DIRECTED,
            Role.DEGRADING,
            Role.THREAT,
            Role.VIOLENCE,
            Role.STRIKING,
            Role.BREAKING,
            Role.WEAPON);

    /** Between the name of a group and what degrades it. */
    private static final int NEAR_GROUP = 9;

    private static final int BEFORE_NAME = 3;
    private static final int BEFORE_VERB = 4;

    private static final double PLAIN = 0.9;
    private static final double BY_CONTEXT = 0.75;

    /** Right before a word that is thrown at somebody. */
    private static final Set<String> THROWING = Set.of(
            "bande",
            "espece",
            "ramassis",
            "sale",
            "sales",
            "gros",
            "grosse",
            "grosses",
            "pauvre",
            "pauvres",
            "vieux",
            "vieil",
            "vieille",
            "vieilles",
            "petit",
            "petite",
            "quel",
            "quelle",
            "quels",
            "quelles",
            "beau",
            "belle",
            "vrai",
            "vraie",
            "vrais",
            "vraies",
            "sacre",
            "sacree",
            "equipe",
            "clique",
            "repaire",
            "troupeau",
            "sombre",
            "parfait",
            "fieffe",
            "putain",
            "immonde",
            "immondes",
            "infame");

    private static final Set<String> CALLING = Set.of("espece", "bande", "sale", "sales");
    /** Somebody who is spoken to. */
    private static final Set<String> SPOKEN_TO =
            Set.of("tu", "t", "es", "toi", "vous", "etes", "eres", "seras", "serez");

    private static final Set<String> YOU_ARE =
            Set.of("t", "es", "etes", "seras", "serez", "sois", "soyez", "restes", "resterez");
    private static final Set<String> IS = Set.of("est", "sont", "c", "etait", "etaient");
    private static final Set<String> OF_ONE =
            Set.of("un", "une", "des", "de", "que", "qu", "vraiment", "bien", "tous", "toutes");
    private static final Set<String> OBJECTS = Set.of("te", "vous", "le", "la", "les", "lui", "leur", "tous", "toutes");
    private static final Set<String> OTHERS = Set.of("te", "vous", "lui", "leur", "jte", "jlui", "jvous");
    private static final Set<String> WILLING = Set.of(
            "vais",
            "va",
            "vas",
            "allons",
            "vont",
            "irai",
            "ira",
            "viens",
            "viendrai",
            "viendra",
            "faut",
            "faudrait",
            "faudra",
            "devrait",
            "devraient",
            "merite",
            "meritent",
            "meriterait",
            "meriteraient",
            "envie",
            "ferai",
            "fera",
            "reve",
            "dois",
            "doit",
            "bon",
            "bonne",
            "suffit",
            "attends",
            "hate",
            "pret",
            "prete",
            "prets",
            "plaisir");

    private final String whole;
    private final List<Token> words;
    private final List<Hit> hits;
    private final OffenceTerms terms;

    OffenceFinder(String whole, List<Token> tokens, OffenceTerms terms) {
        this.whole = whole;
        this.terms = terms;
        words = Phrases.words(tokens);
        hits = terms.in(whole, words);
    }

    /** Those of the text, in order. */
    List<Offence> offences() {
        List<Offence> offences = new ArrayList<>();
        for (MaskedWords.Found masked : terms.masked().in(whole)) {
            offences.add(new Offence(Kind.INSULT, masked.start(), masked.end(), wordAt(masked.start()), PLAIN));
        }
        if (hits.isEmpty() || hits.stream().noneMatch(hit -> hit.isAny(OFFENDING))) {
            return offences;
        }
        ProtectedWords protection = new ProtectedWords(whole, words, hits);
        boolean playful = hits.stream().anyMatch(hit -> hit.is(Role.PLAY));
        for (Hit hit : hits) {
            if (hit.isAny(OFFENDING) && !protection.covers(hit)) {
                threats(hit, playful).ifPresent(offences::add);
                degradings(hit, protection).ifPresent(offences::add);
                insults(hit, protection).ifPresent(offences::add);
            }
        }
        return offences;
    }

    /** The words of the text. */
    List<Token> words() {
        return words;
    }

    /** The terms found in it, those that offend nobody included. */
    List<Hit> hits() {
        return hits;
    }

    private Optional<Offence> threats(Hit hit, boolean playful) {
        if (playful) {
            return Optional.empty();
        }
        if (hit.is(Role.THREAT)) {
            return Optional.of(offence(Kind.THREAT, hit, PLAIN));
        }
        boolean isMeant = hit.is(Role.VIOLENCE) && isMeant(hit)
                || hit.is(Role.STRIKING) && isStruck(hit)
                || hit.is(Role.BREAKING) && isOfBody(hit)
                || hit.is(Role.WEAPON) && isToSomebody();
        return isMeant ? Optional.of(offence(Kind.THREAT, hit, BY_CONTEXT)) : Optional.empty();
    }

    private Optional<Offence> degradings(Hit hit, ProtectedWords protection) {
        if (!protection.isProud() && (hit.is(Role.SLUR) || hit.is(Role.SLUR_DIRECTED) && isThrown(hit))) {
            return Optional.of(offence(Kind.HATE, hit, hit.is(Role.SLUR) ? PLAIN : BY_CONTEXT));
        }
        return hit.is(Role.DEGRADING) && isOfGroup(hit, protection)
                ? Optional.of(offence(Kind.HATE, hit, BY_CONTEXT))
                : Optional.empty();
    }

    private Optional<Offence> insults(Hit hit, ProtectedWords protection) {
        boolean isMeant = hit.is(Role.ALONE)
                || hit.is(Role.DIRECTED) && isThrown(hit)
                || hit.is(Role.THROWN) && (isSpokenTo(hit) || isTitle(hit) || isOfPerson(hit));
        return isMeant && !protection.isProud() && !protection.isOfOneself(hit)
                ? Optional.of(offence(Kind.INSULT, hit, hit.is(Role.ALONE) ? PLAIN : BY_CONTEXT))
                : Optional.empty();
    }

    private Offence offence(Kind kind, Hit hit, double certainty) {
        return new Offence(
                kind, words.get(hit.first()).start(), words.get(hit.end() - 1).end(), hit.first(), certainty);
    }

    private int wordAt(int start) {
        int word = 0;
        while (word < words.size() && words.get(word).start() < start) {
            word++;
        }
        return word;
    }

    private String form(int i) {
        return i >= 0 && i < words.size() ? words.get(i).form() : "";
    }

    private boolean isOfSentence(int i, Hit hit) {
        return i >= 0
                && i < words.size()
                && words.get(i).sentence() == words.get(hit.first()).sentence();
    }

    /** Whether a word is thrown at somebody: named after « bande de », « tu es un », « quel », or called out by itself. */
    private boolean isThrown(Hit hit) {
        int at = hit.first();
        for (int i = at - 1; i >= Math.max(0, at - BEFORE_NAME) && isOfSentence(i, hit); i--) {
            String form = form(i);
            if (THROWING.contains(form)
                    && (i == at - 1 || form(at - 1).equals("de") || form(at - 1).equals("d"))) {
                return true;
            }
            if (YOU_ARE.contains(form) || i == at - 1 && SPOKEN_TO.contains(form)) {
                return true;
            }
            if (IS.contains(form) && isJoined(i + 1, at)) {
                return true;
            }
        }
        return isCalledOut(hit) || isTitle(hit);
    }

    /** Whether it is said of somebody who is spoken to, or behind « espèce de ». */
    private boolean isSpokenTo(Hit hit) {
        for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - BEFORE_NAME) && isOfSentence(i, hit); i--) {
            if (YOU_ARE.contains(form(i))
                    || i == hit.first() - 1 && SPOKEN_TO.contains(form(i))
                    || CALLING.contains(form(i))) {
                return true;
            }
        }
        return false;
    }

    /** « Cette élue est une ordure », « le voisin c’est un bâtard ». */
    private boolean isOfPerson(Hit hit) {
        for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - BEFORE_NAME) && isOfSentence(i, hit); i--) {
            int is = i;
            if (IS.contains(form(i)) && isJoined(i + 1, hit.first())) {
                return hits.stream().anyMatch(other -> isPerson(other) && other.end() <= is && is - other.end() <= 1);
            }
        }
        return false;
    }

    private static boolean isPerson(Hit hit) {
        return hit.is(Role.ELECTED) || hit.is(Role.AGENT) || hit.is(Role.RESIDENT);
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!OF_ONE.contains(form(i))) {
                return false;
            }
        }
        return to > from;
    }

    /** Called out by itself: « …, guignols ! ». */
    private boolean isCalledOut(Hit hit) {
        int before = hit.first() == 0 ? -1 : words.get(hit.first() - 1).end();
        int start = words.get(hit.first()).start();
        int end = words.get(hit.end() - 1).end();
        boolean opens = before < 0 || whole.substring(before, start).matches(".*[,.!?:;…\\n(–—-]\\s*");
        boolean closes = end >= whole.length() || whole.substring(end).matches("(?s)^[\\s\\u00A0\\u202F]*[,.!?\\n)].*");
        return opens && closes && !(before < 0 && end >= whole.length());
    }

    /** « Ce guignol de maire », « nos clowns de la mairie », « ces vautours d’élus ». */
    private boolean isTitle(Hit hit) {
        String next = form(hit.end());
        int of = next.equals("de") || next.equals("du") || next.equals("des") ? hit.end() + 1 : hit.end();
        boolean pointed = Set.of("ce", "cet", "cette", "ces", "nos", "notre", "votre", "vos", "son", "ses")
                .contains(form(hit.first() - 1));
        return pointed
                && hits.stream().anyMatch(other -> (other.first() == of || other.first() == of + 1) && isPerson(other));
    }

    /** Whether a group is named beside. */
    private boolean isOfGroup(Hit hit, ProtectedWords protection) {
        return hits.stream()
                .filter(other -> other.is(Role.GROUP) && isOfSentence(other.first(), hit))
                .anyMatch(other -> Math.abs(other.first() - hit.first()) <= NEAR_GROUP && !protection.covers(other));
    }

    /** « Lui casser les genoux », of another one's body. */
    private boolean isOfBody(Hit hit) {
        boolean another = false;
        for (int i = Math.max(0, hit.first() - BEFORE_NAME); i < hit.first(); i++) {
            another |= OTHERS.contains(form(i)) && isOfSentence(i, hit);
        }
        return another
                && hits.stream()
                        .anyMatch(other -> other.is(Role.BODY)
                                && other.first() >= hit.end()
                                && other.first() - hit.end() <= BEFORE_NAME);
    }

    /** Whether somebody is the object right before: « je t’égorge », « je vous bute », « qu’on les pende ». */
    private boolean isStruck(Hit hit) {
        int start = words.get(hit.first()).start();
        boolean elided =
                start > 1 && "'’".indexOf(whole.charAt(start - 1)) >= 0 && "tT".indexOf(whole.charAt(start - 2)) >= 0;
        String before = form(hit.first() - 1);
        String subject = form(hit.first() - 2);
        return elided
                || before.equals("jte")
                || before.equals("jvous")
                || Set.of("te", "vous").contains(before)
                        && Set.of("je", "on", "j").contains(subject)
                || Set.of("les", "le", "la").contains(before) && subject.equals("on");
    }

    /** Whether somebody is spoken to, or an official named. */
    private boolean isToSomebody() {
        return words.stream()
                        .anyMatch(word ->
                                SPOKEN_TO.contains(word.form()) || word.form().equals("ton"))
                || hits.stream().anyMatch(other -> other.is(Role.ELECTED) || other.is(Role.AGENT));
    }

    /** Whether violence is announced or called for: « je vais te », « faudrait les », « envie de lui ». */
    private boolean isMeant(Hit hit) {
        boolean object = OBJECTS.contains(form(hit.first() - 1)) && isOfSentence(hit.first() - 1, hit);
        boolean willing = false;
        for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - BEFORE_VERB) && isOfSentence(i, hit); i--) {
            willing |= WILLING.contains(form(i));
        }
        for (int i = hit.end(); i < Math.min(words.size(), hit.end() + BEFORE_VERB) && isOfSentence(i, hit); i++) {
            int at = i;
            object |= hits.stream().anyMatch(other -> other.first() == at && (isPerson(other) || other.is(Role.GROUP)));
        }
        return object && willing;
    }
}
