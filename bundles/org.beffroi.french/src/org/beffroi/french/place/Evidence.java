package org.beffroi.french.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.text.Token;

/** What a mention says as a whole of where it is: départements and postal codes named, and whether it is about sport. */
final class Evidence {

    private static final int SPORTING = 2;

    private final Set<String> departements = new HashSet<>();
    private final Set<String> postalCodes = new HashSet<>();
    private final boolean sport;
    private boolean abroad;

    Evidence(Passage passage, List<Hit> hits, WordLists lists) {
        for (Hit hit : hits) {
            if (hit.isGround() && !hit.departement().isEmpty()) {
                departements.add(hit.departement());
            }
        }
        int sporting = 0;
        for (int i = 0; i < passage.size(); i++) {
            Token token = passage.token(i);
            String form = token.form();
            if (token.kind() == Token.Kind.NUMBER || isCorsican(form)) {
                number(passage, i, form);
                continue;
            }
            Set<Cue> cues = lists.cues(form);
            if (cues.isEmpty()) {
                continue;
            }
            if (cues.contains(Cue.SPORT)) {
                sporting += SPORTING;
            } else if (cues.contains(Cue.SPORT_PERHAPS)) {
                sporting++;
            } else if (cues.contains(Cue.COUNTRY) && passage.isCapital(i) || cues.contains(Cue.FOREIGNER)) {
                abroad = true;
            }
        }
        sport = sporting >= SPORTING;
    }

    private void number(Passage passage, int at, String form) {
        if (form.length() == 5 && isDigits(form)) {
            postalCodes.add(form);
        } else if (isDepartement(form) && (isBracketed(passage, at) || isNamed(passage, at))) {
            departements.add(form);
        }
    }

    /** {@code dans le 93}. */
    private static boolean isNamed(Passage passage, int at) {
        int article = passage.before(at);
        int before = article < 0 ? -1 : passage.before(article);
        return before >= 0
                && passage.word(article).equals("le")
                && passage.word(before).equals("dans");
    }

    private static boolean isBracketed(Passage passage, int at) {
        return passage.gapBefore(at).endsWith("(") && passage.gapAfter(at).startsWith(")");
    }

    /** Whether a folded token can be the number of a département. */
    static boolean isDepartement(String form) {
        if (isCorsican(form)) {
            return true;
        }
        return isDigits(form)
                && (form.length() == 2 && !form.equals("00") || form.length() == 3 && form.startsWith("97"));
    }

    private static boolean isCorsican(String form) {
        return form.equals("2a") || form.equals("2b");
    }

    private static boolean isDigits(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) < '0' || form.charAt(i) > '9') {
                return false;
            }
        }
        return !form.isEmpty();
    }

    /** Whether another country, or its people, is named. */
    boolean isAbroad() {
        return abroad;
    }

    boolean isSport() {
        return sport;
    }

    /** Whether the mention names the commune's département anywhere. */
    boolean namesDepartementOf(Commune commune) {
        for (String code : departements) {
            if (commune.isIn(code.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the commune's postal codes is written anywhere. */
    boolean namesPostalCodeOf(Commune commune) {
        return !postalCodes.isEmpty() && commune.postalCodes().stream().anyMatch(postalCodes::contains);
    }
}
