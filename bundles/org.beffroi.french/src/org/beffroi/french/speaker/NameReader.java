package org.beffroi.french.speaker;

import java.util.Set;

/**
 * Reads the name of an account: what its words say of who speaks.
 *
 * <p>The first piece that says something counts; parody and jest come before roles, and a role counts only at the head of a
 * piece or with its complement, so that {@code Sophie Le Maire} stays a person and {@code la femme du maire} too.
 */
record NameReader(SpeakerWords words, PressNames press) {

    /** Before a role these make it somebody else's, or a family name. */
    private static final Set<String> NOT_THEIRS = Set.of(
            "le", "la", "du", "de", "au", "aux", "des", "contre", "ancien", "ancienne", "ex", "futur", "future", "un");

    private static final Set<String> LINKS = Set.of("de", "d", "du", "des", "a", "au", "et", "la", "l", "le", "les");
    private static final Set<String> CIVILITIES = Set.of("m", "mr", "mme", "monsieur", "madame");

    /** What a name says; null where it says nothing. */
    Said read(Pieces name) {
        Said found = null;
        for (String piece : name.pieces()) {
            Said said = piece(piece, found != null);
            if (said != null && said.why() == Why.PARODY) {
                return said;
            }
            found = found == null ? said : found;
        }
        return found == null && words.isFirstName(name.first()) ? new Said(Said.PERSON, Why.FIRST_NAME) : found;
    }

    /** Of a later piece only what denies counts. */
    private Said piece(String piece, boolean later) {
        Said anywhere = anywhere(piece);
        if (later || anywhere != null && anywhere.why() == Why.PARODY) {
            return anywhere;
        }
        String medium = press.named(piece);
        int head = head(piece);
        SpeakerWords.Term term = head < piece.length() ? words.at(piece, head) : null;
        Said atHead = term == null ? null : atHead(term, piece, head);
        if (medium != null && (anywhere == null || !anywhere.speaker().equals(Said.PERSON))) {
            return new Said(Said.PRESS, Why.PRESS_NAME, medium);
        }
        boolean theirs = anywhere != null && anywhere.speaker().equals(Said.PERSON);
        // "Radio Nova fan", "Marché de Noël fan": somebody who likes it.
        return anywhere != null && (atHead == null || theirs || atHead.speaker().equals(Said.PRESS))
                ? anywhere
                : atHead;
    }

    /** Where the head begins, after articles and civilities. */
    private int head(String piece) {
        int start = 0;
        while (start < piece.length()) {
            SpeakerWords.Term term = words.at(piece, start);
            if (term == null || term.cue() != AccountCue.LEFT_ASIDE) {
                return start;
            }
            start = Math.min(piece.length(), end(piece, start, term) + 1);
        }
        return start;
    }

    private Said atHead(SpeakerWords.Term term, String piece, int head) {
        String rest = rest(piece, head, term);
        return switch (term.cue()) {
            case ELECTED, ELECTED_AFTER_A_NAME ->
                isFamilyName(piece, head, rest) ? null : new Said(Said.ELECTED, Why.WORD, term.written());
            case NO_LONGER, JEST, PERSON, PERSON_ANYWHERE -> new Said(Said.PERSON, Why.WORD, term.written());
            case CLAIM -> new Said(Said.UNSURE, Why.WEAK_WORD, term.written());
            case ORGANISATION, ORGANISATION_ANYWHERE -> new Said(Said.ORGANISATION, Why.WORD, term.written());
            case PRESS, PRESS_ANYWHERE ->
                isDiary(rest) ? new Said(Said.PERSON, Why.FIRST_NAME) : new Said(Said.PRESS, Why.WORD, term.written());
            case PAGE, PAGE_ANYWHERE -> new Said(Said.UNSURE, Why.WEAK_WORD, term.written());
            case PARODY -> new Said(Said.UNSURE, Why.PARODY, term.written());
            case BOT -> new Said(Said.BOT, Why.BOT_NAME, term.written());
            case BOT_AT_THE_END, LEFT_ASIDE -> null;
        };
    }

    private static String rest(String piece, int head, SpeakerWords.Term term) {
        int end = end(piece, head, term);
        return end >= piece.length() ? "" : piece.substring(end + 1);
    }

    /** The end of a term that begins there. */
    private static int end(String piece, int start, SpeakerWords.Term term) {
        int end = SpeakerWords.wordEnd(piece, start);
        for (int i = 1; i < term.words(); i++) {
            end = SpeakerWords.wordEnd(piece, end + 1);
        }
        return end;
    }

    /** {@code Le Maire Sophie}: the role is the family name that stands first; {@code Madame le maire Sophie} is the role. */
    private boolean isFamilyName(String piece, int head, String rest) {
        boolean civil = CIVILITIES.contains(piece.substring(0, SpeakerWords.wordEnd(piece, 0)));
        return head > 0 && !civil && rest.indexOf(' ') < 0 && words.isFirstName(rest);
    }

    /** {@code Journal de Léa} is hers. */
    private boolean isDiary(String rest) {
        int start = 0;
        while (start < rest.length()) {
            int end = SpeakerWords.wordEnd(rest, start);
            String word = rest.substring(start, end);
            if (!LINKS.contains(word)) {
                return end == rest.length() && words.isFirstName(word);
            }
            start = end + 1;
        }
        return false;
    }

    /** The first cue that counts wherever it stands; parody before all. */
    private Said anywhere(String piece) {
        Said found = null;
        String before = "";
        for (int start = 0; start < piece.length(); ) {
            int end = SpeakerWords.wordEnd(piece, start);
            SpeakerWords.Term term = words.at(piece, start);
            AccountCue cue = term == null ? null : term.anywhere();
            if (cue == AccountCue.PARODY) {
                return new Said(Said.UNSURE, Why.PARODY, term.written());
            }
            if (cue != null
                    && found == null
                    && !(cue == AccountCue.ELECTED_AFTER_A_NAME && NOT_THEIRS.contains(before))) {
                found = elsewhere(term, cue);
            }
            if (found == null && term != null && term.cue() == AccountCue.BOT_AT_THE_END && end == piece.length()) {
                found = new Said(Said.BOT, Why.BOT_NAME, term.written());
            }
            before = piece.substring(start, end);
            start = end + 1;
        }
        return found;
    }

    private static Said elsewhere(SpeakerWords.Term term, AccountCue cue) {
        return switch (cue) {
            case ELECTED_AFTER_A_NAME -> new Said(Said.ELECTED, Why.WORD, term.written());
            case PERSON_ANYWHERE -> new Said(Said.PERSON, Why.WORD, term.written());
            case ORGANISATION_ANYWHERE -> new Said(Said.ORGANISATION, Why.WORD, term.written());
            case PRESS_ANYWHERE -> new Said(Said.PRESS, Why.WORD, term.written());
            default -> new Said(Said.UNSURE, Why.WEAK_WORD, term.written());
        };
    }
}
