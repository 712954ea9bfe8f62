package org.beffroi.french.denial;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.beffroi.core.text.Token;

/**
 * What the denials of a text make of its praise and blame: denied praise is blame, denied blame is no blame, and praise only
 * where more speaks for it.
 *
 * <p>A model learnt from few posts has seen most words undenied. Where praise or blame is denied, this rule leans its scores
 * by so much as the denied part of all praise and blame in the text.
 */
public final class DeniedPolarity {

    /**
     * In scores of the model; some three times what tells two tones apart in a short text. This, the two powers below and the
     * leaning of few words are the weakest that read {@code denial-seen.tsv} as well without reading {@code tone-gold}
     * worse (macro-F1 0.686 before, 0.691 with them).
     */
    private static final double LEAN = 9;

    /** Beginnings of what one does to somebody, or says. */
    private static final List<String> HOSTILE = List.of(
            "detest", "hai", "mepris", "insult", "critiq", "accus", "crach", "ment", "contre", "reproch", "honte",
            "denonc", "condamn", "attaqu", "moqu", "hostil");

    /** Before {@code pas} in « n’est pas sale », « ne nous a pas déçus ». */
    private static final Set<String> STATES = Set.of(
            "est", "sont", "suis", "sommes", "etes", "es", "etait", "etaient", "etais", "fut", "sera", "seront",
            "serez", "serai", "soit", "a", "ai", "ont", "avons", "avez", "avait", "avaient", "aura");

    private static final int BEFORE = 7;

    private static final double PLAIN_LEAN = 2;
    private static final int FEW = 8;

    /** Words; in a longer text a denial soon weighs little beside what the model reads. */
    private static final double SHORT_TEXT = 12;

    private final List<Token> words;
    private double good;
    private double bad;
    private double deniedGood;
    private double deniedBad;
    private double litotes;
    private boolean hostile;

    /**
     * A term that praises or blames.
     *
     * @param length how many words it has
     * @param value from -1 to 1, 0 for a term that says neither
     * @param own whether our own list says so
     * @param picture whether it is an emoji, which nobody denies
     */
    public record Term(int length, double value, boolean own, boolean picture) {}

    /** By how much the scores of each tone lean. */
    public record Lean(double positive, double neutral, double negative) {

        private static final Lean NONE = new Lean(0, 0, 0);
    }

    private DeniedPolarity(List<Token> words) {
        this.words = words;
    }

    /**
     * By how much the scores of a text lean.
     *
     * @param words of the text that are words, numbers and emoji
     * @param breakBefore whether a clause begins at a word
     * @param asks whether the text asks anything
     * @param terms the term that begins at a word, null where none does
     */
    public static Lean lean(
            String whole, List<Token> words, IntPredicate breakBefore, boolean asks, IntFunction<Term> terms) {
        DeniedPolarity polarity = new DeniedPolarity(words);
        polarity.read(whole, breakBefore, terms);
        return polarity.lean(asks);
    }

    private void read(String whole, IntPredicate breakBefore, IntFunction<Term> terms) {
        BitSet exempt = new BitSet();
        Term[] starts = new Term[words.size()];
        for (int i = 0; i < words.size(); ) {
            Term found = terms.apply(i);
            int length = found == null ? 1 : found.length();
            boolean denies = length > 1 && holdsDenial(i, i + length);
            if (denies && !found.own()) {
                // The general list compares, « plus sale »: whether it is denied is seen word by word.
                i++;
                continue;
            }
            if (found != null && found.value() != 0) {
                starts[i] = found;
                exempt.set(i, denies ? i + length : i);
            }
            i += length;
        }
        DenialScopes scopes = new DenialScopes(whole, words, breakBefore, exempt);
        for (int i = 0; i < words.size(); i++) {
            if (starts[i] == null || starts[i].picture()) {
                continue;
            }
            if (exempt.get(i) || scopes.isTurned(i)) {
                turned(starts[i].value());
            } else if (!scopes.isDenial(i)) {
                add(starts[i].value(), scopes.denied(i));
                hostile |= scopes.denied(i) && starts[i].value() < 0 && (isHostile(i) || !isOfState(i));
            }
        }
    }

    private boolean holdsDenial(int from, int to) {
        for (int i = from; i < to; i++) {
            switch (words.get(i).form()) {
                case "pas", "plus", "jamais", "rien", "aucun", "aucune", "sans", "personne", "zero", "manque", "ne" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /**
     * Whether blame is of somebody, or names a thing: who does not hate, or says that it is no scandal, does not praise yet;
     * what is not bad, no longer dirty or without delay is good.
     */
    private boolean isHostile(int at) {
        String before = at > 0 ? words.get(at - 1).form() : "";
        String form = words.get(at).form();
        return isArticle(before) || isArticle(form) || HOSTILE.stream().anyMatch(form::startsWith);
    }

    /** Whether no plain « pas » denies a word, or one behind « être » or an auxiliary: « n’est pas sale », not « pas d’excuse ». */
    private boolean isOfState(int at) {
        for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
            if (words.get(i).form().equals("pas")) {
                return i > 0 && STATES.contains(words.get(i - 1).form());
            }
        }
        return true;
    }

    private static boolean isArticle(String form) {
        return form.equals("un") || form.equals("une");
    }

    private void add(double value, boolean denied) {
        if (denied) {
            deniedGood += Math.max(0, value);
            deniedBad += Math.max(0, -value);
        } else {
            good += Math.max(0, value);
            bad += Math.max(0, -value);
        }
    }

    /** Whether something is said not to be so, which tells no more; that there is none of it may be good news. */
    private boolean isPlainlyDenied() {
        return words.stream()
                        .anyMatch(
                                word -> word.form().equals("pas") || word.form().equals("jamais"))
                && words.stream().noneMatch(word -> switch (word.form()) {
                    case "aucun", "aucune", "sans", "plus", "zero" -> true;
                    default -> false;
                });
    }

    /** « Pas terrible » denies praise, « pas mal » and « ne manque pas de charme » praise by denying. */
    private void turned(double value) {
        litotes += Math.max(0, value);
        deniedGood += Math.max(0, -value);
    }

    private Lean lean(boolean asks) {
        double denied = deniedGood + deniedBad + litotes;
        if (denied == 0) {
            return plain(asks);
        }
        double part = denied / (denied + good + bad);
        double strength = LEAN * Math.pow(Math.min(1, SHORT_TEXT / words.size()), 4) * Math.pow(part, 3);
        if (deniedGood > 0 && deniedGood >= deniedBad + litotes) {
            return new Lean(-strength, 0, strength);
        }
        if (bad > 0 || deniedGood > 0) {
            return Lean.NONE;
        }
        if (litotes > 0) {
            return new Lean(strength / 2, 0, -strength);
        }
        if (hostile) {
            return good == 0 && isPlainlyDenied()
                    ? new Lean(-strength / 2, strength / 2, -strength)
                    : new Lean(0, 0, -strength);
        }
        return new Lean(strength / 2, 0, -strength);
    }

    /** A few words that praise alone, or blame alone, mean it; the model learnt from longer ones. */
    private Lean plain(boolean asks) {
        boolean clear = words.size() <= FEW && !asks && (good == 0) != (bad == 0);
        return clear ? new Lean(good > 0 ? PLAIN_LEAN : 0, 0, bad > 0 ? PLAIN_LEAN : 0) : Lean.NONE;
    }
}
