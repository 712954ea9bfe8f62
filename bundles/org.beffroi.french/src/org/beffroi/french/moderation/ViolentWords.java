package org.beffroi.french.moderation;

import java.util.Set;
import org.beffroi.french.moderation.OffenceTerms.Hit;

/** Whether words of violence are meant for somebody: announced, called for, or done with the next breath. */
record ViolentWords(OffenceText text) {

    private static final int BEFORE_BODY = 3;
    private static final int BEFORE_VERB = 4;

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

    /** Whether a term of violence, whatever its form, is meant for somebody. */
    boolean isMeant(Hit hit) {
        return hit.is(Role.VIOLENCE) && isAnnounced(hit)
                || hit.is(Role.STRIKING) && isStruck(hit)
                || hit.is(Role.BREAKING) && isOfBody(hit)
                || hit.is(Role.WEAPON) && isToSomebody();
    }

    /** Whether violence is announced or called for: « je vais te », « faudrait les », « envie de lui ». */
    private boolean isAnnounced(Hit hit) {
        boolean object = OBJECTS.contains(text.form(hit.first() - 1)) && text.isOfSentence(hit.first() - 1, hit);
        boolean willing = false;
        for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - BEFORE_VERB) && text.isOfSentence(i, hit); i--) {
            willing |= WILLING.contains(text.form(i));
        }
        for (int i = hit.end();
                i < Math.min(text.words().size(), hit.end() + BEFORE_VERB) && text.isOfSentence(i, hit);
                i++) {
            int at = i;
            object |= text.hits().stream()
                    .anyMatch(other -> other.first() == at && (other.isPerson() || other.is(Role.GROUP)));
        }
        return object && willing;
    }

    /** Whether somebody is the object right before: « je t’égorge », « je vous bute », « qu’on les pende ». */
    private boolean isStruck(Hit hit) {
        int start = text.words().get(hit.first()).start();
        boolean elided = start > 1
                && "'’".indexOf(text.whole().charAt(start - 1)) >= 0
                && "tT".indexOf(text.whole().charAt(start - 2)) >= 0;
        String before = text.form(hit.first() - 1);
        String subject = text.form(hit.first() - 2);
        return elided
                || before.equals("jte")
                || before.equals("jvous")
                || Set.of("te", "vous").contains(before)
                        && Set.of("je", "on", "j").contains(subject)
                || Set.of("les", "le", "la").contains(before) && subject.equals("on");
    }

    /** « Lui casser les genoux », of another one's body. */
    private boolean isOfBody(Hit hit) {
        boolean another = false;
        for (int i = Math.max(0, hit.first() - BEFORE_BODY); i < hit.first(); i++) {
            another |= OTHERS.contains(text.form(i)) && text.isOfSentence(i, hit);
        }
        return another
                && text.hits().stream()
                        .anyMatch(other -> other.is(Role.BODY)
                                && other.first() >= hit.end()
                                && other.first() - hit.end() <= BEFORE_BODY);
    }

    /** Whether somebody is spoken to, or an official named. */
    private boolean isToSomebody() {
        return text.words().stream().anyMatch(word -> ThrownWords.isAddress(word.form()))
                || text.hits().stream().anyMatch(other -> other.is(Role.ELECTED) || other.is(Role.AGENT));
    }
}
