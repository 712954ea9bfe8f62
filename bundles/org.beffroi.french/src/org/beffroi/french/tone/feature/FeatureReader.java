package org.beffroi.french.tone.feature;

import static org.beffroi.french.tone.feature.Meaning.*;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.text.Token;
import org.beffroi.french.denial.DeniedPolarity;
import org.beffroi.french.lexicon.Phrases.Found;
import org.beffroi.french.tone.feature.ToneLexicon.Polarity;

/** Makes {@link Features} of one text. One instance for one text. */
public final class FeatureReader {

    /** The tone of a long article is in its beginning; what follows costs time. */
    private static final int MOST_WORDS = 400;

    /** What is denied says the contrary, more weakly: « pas bon » is bad, « pas mauvais » is hardly good. */
    private static final float DENIED_GOOD = -0.7f;

    private static final float DENIED_BAD = -0.35f;
    private static final float STRONGER = 1.4f;
    private static final float WEAKER = 0.6f;
    /** What follows « mais » is what is meant, in a text of a sentence or two. */
    private static final double TURN_LEAN = 2;

    private static final double CLEAR_TURN = 0.2;
    private static final int SHORT_TURN = 30;
    private static final int SHORT_QUOTING = 15;

    private static final int SHORTEST_GRAM = 3;
    private static final int LONGEST_GRAM = 5;
    /** Letters of a word that are read: longer ones say nothing new. */
    private static final int LONGEST_READ = 24;

    private static final long SEED_LETTERS = 0x51ED27;
    private static final long SEED_PAIR = 0x2545F491;
    private static final long SEED_DENIED = 0x7F4A7C15;

    private final ToneLexicon lexicon;
    private final String whole;
    private final List<Token> tokens;
    private final List<Token> words;
    private final Features features = new Features();
    private final Clauses clauses;
    private final int[] markers;
    private final boolean[] inIdiom;
    private final Polarity[] polarities;
    private final Negation negation;
    private final Quotes quotes;
    /** What is said after the last « mais », praise above 0; 0 where nothing is turned so. */
    private double turn;
    /** The letters of the word being read between its edges. */
    private final char[] edged = new char[LONGEST_READ + 2];

    private FeatureReader(ToneLexicon lexicon, String whole, List<Token> tokens, List<Token> words) {
        this.lexicon = lexicon;
        this.whole = whole;
        this.tokens = tokens;
        this.words = words;
        edged[0] = '_';
        clauses = new Clauses(whole, words);
        markers = new int[words.size()];
        inIdiom = new boolean[words.size()];
        polarities = new Polarity[words.size()];
        lookUp();
        negation = new Negation(whole, words, markers, inIdiom, clauses);
        quotes = new Quotes(whole, words);
    }

    /**
     * The features of a text.
     *
     * @param tokens all its tokens
     * @param words those of them that are words, numbers and emoji
     */
    public static Features read(ToneLexicon lexicon, String whole, List<Token> tokens, List<Token> words) {
        List<Token> first = words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
        FeatureReader reader = new FeatureReader(lexicon, whole, tokens, first);
        reader.polarity();
        reader.marks();
        reader.hashed();
        reader.lean();
        return reader.features;
    }

    private void lookUp() {
        for (int i = 0; i < words.size(); i++) {
            Optional<Found<Integer>> marked = lexicon.markersAt(words, i);
            if (marked.isPresent()) {
                markers[i] |= marked.get().value();
            }
        }
        for (int i = 0; i < words.size(); ) {
            Optional<Found<Polarity>> found = lexicon.polarityAt(words, i);
            int length = found.map(Found::length).orElse(1);
            if (found.isPresent()) {
                polarities[i] = found.get().value();
                for (int j = i; length > 1 && j < i + length; j++) {
                    inIdiom[j] = true;
                }
            }
            i += length;
        }
    }

    private void set(Meaning meaning, double value) {
        features.meaningful[meaning.ordinal()] = (float) value;
    }

    private static double squashed(double value) {
        return value / (1 + Math.abs(value));
    }

    private void polarity() {
        Balance balance = new Balance();
        int firstSentence = words.isEmpty() ? 0 : words.getFirst().sentence();
        int lastSentence = words.isEmpty() ? 0 : words.getLast().sentence();
        for (int i = 0; i < words.size(); i++) {
            if (Marker.CONTRAST.in(markers[i]) && i > 0) {
                balance.contrasted = true;
                balance.after = 0;
            }
            Polarity polarity = polarities[i];
            if (polarity != null && polarity.value() != 0) {
                double value = weighed(polarity, i);
                balance.add(polarity, value);
                balance.starts += i < 3 ? value : 0;
                balance.first += words.get(i).sentence() == firstSentence ? value : 0;
                balance.last += words.get(i).sentence() == lastSentence ? value : 0;
            }
        }
        turn = balance.contrasted ? balance.after : 0;
        set(balance);
        marks(balance.good, balance.bad);
    }

    /** Praise and blame of one text, added up. */
    private static final class Balance {
        private double good;
        private double bad;
        private double ownGood;
        private double ownBad;
        private double goodEmoji;
        private double badEmoji;
        private double best;
        private double worst;
        private double first;
        private double last;
        private double after;
        private double starts;
        private int goods;
        private int bads;
        private boolean contrasted;

        void add(Polarity polarity, double value) {
            if (value > 0) {
                goods++;
                good += value;
                ownGood += polarity.own() ? value : 0;
                goodEmoji += polarity.emoji() ? value : 0;
                best = Math.max(best, value);
            } else {
                bads++;
                bad -= value;
                ownBad -= polarity.own() ? value : 0;
                badEmoji -= polarity.emoji() ? value : 0;
                worst = Math.max(worst, -value);
            }
            after += contrasted ? value : 0;
        }
    }

    private void set(Balance balance) {
        int known = balance.goods + balance.bads;
        set(ALWAYS, 1);
        set(GOOD, squashed(balance.good));
        set(BAD, squashed(balance.bad));
        set(NET, squashed(2 * (balance.good - balance.bad)));
        set(NET_COUNT, (balance.goods - balance.bads) / (known + 1.0));
        set(FIRST_SENTENCE, squashed(balance.first));
        set(LAST_SENTENCE, squashed(balance.last));
        set(AFTER_CONTRAST, balance.contrasted ? squashed(2 * balance.after) : 0);
        set(OWN_GOOD, squashed(balance.ownGood));
        set(OWN_BAD, squashed(balance.ownBad));
        set(BEST, balance.best);
        set(WORST, balance.worst);
        set(GOOD_EMOJI, squashed(balance.goodEmoji));
        set(BAD_EMOJI, squashed(balance.badEmoji));
        set(NOTHING_KNOWN, known == 0 ? 1 : 0);
        set(MIXED, balance.goods > 0 && balance.bads > 0 ? 1 : 0);
        set(GOOD_UNMIXED, balance.goods > 0 && balance.bads == 0 ? 1 : 0);
        set(BAD_UNMIXED, balance.bads > 0 && balance.goods == 0 ? 1 : 0);
        set(STARTS_GOOD, Math.min(1, Math.max(0, balance.starts)));
        set(STARTS_BAD, Math.min(1, Math.max(0, -balance.starts)));
    }

    private double weighed(Polarity polarity, int at) {
        double value = polarity.value();
        if (at > 0 && !clauses.breakBefore(at)) {
            if (Marker.INTENSIFIER.in(markers[at - 1])) {
                value *= STRONGER;
            } else if (Marker.DIMINISHER.in(markers[at - 1])) {
                value *= WEAKER;
            }
        }
        if (negation.denied(at) && !polarity.emoji()) {
            value *= value > 0 ? DENIED_GOOD : DENIED_BAD;
        }
        return quotes.distanced(at) && value > 0 && !polarity.emoji() ? DENIED_GOOD * value : value;
    }

    /** What irony, reproach and exclamation make of polarity. */
    private void marks(double good, double bad) {
        int irony = 0;
        int reproach = 0;
        int request = 0;
        int announcement = 0;
        for (int marker : markers) {
            irony += Marker.IRONY.in(marker) ? 1 : 0;
            reproach += Marker.REPROACH.in(marker) ? 1 : 0;
            request += Marker.REQUEST.in(marker) ? 1 : 0;
            announcement += Marker.ANNOUNCEMENT.in(marker) ? 1 : 0;
        }
        double asked = Math.min(1, clauses.questions());
        set(IRONY, squashed(irony));
        set(IRONY_GOOD, squashed(irony) * squashed(good));
        set(IRONY_BAD, squashed(irony) * squashed(bad));
        set(REPROACH, squashed(reproach));
        set(REPROACHING_QUESTION, squashed(reproach) * asked);
        set(REQUEST, squashed(request));
        set(REQUESTING_QUESTION, request > 0 && reproach == 0 ? asked : 0);
        set(QUESTION, asked);
        set(QUESTION_BAD, asked * squashed(bad));
        set(ANNOUNCEMENT, squashed(3.0 * announcement / (words.size() + 5) * Math.min(announcement, 4)));
        set(EXCLAMATION, Math.min(1, clauses.exclamations()));
        set(EXCLAMATIONS, squashed(Math.max(0, clauses.exclamations() - 1)));
        set(GOOD_EXCLAIMED, Math.min(1, clauses.exclamations()) * squashed(good));
    }

    private void marks() {
        int capitals = 0;
        int figures = 0;
        int elongated = 0;
        for (Token word : words) {
            capitals += isShouted(word.exact()) ? 1 : 0;
            figures += word.kind() == Token.Kind.NUMBER ? 1 : 0;
            elongated += isElongated(word.form()) ? 1 : 0;
        }
        double count = words.size() + 1.0;
        set(CAPITALS, Math.min(1, 2 * capitals / count));
        set(FIGURES, Math.min(1, 4 * figures / count));
        set(ELONGATED, squashed(elongated));
        set(ADDRESS, Math.min(1, tokens(Token.Kind.URL)));
        set(HASHTAGS, squashed(tokens(Token.Kind.HASHTAG)));
        set(HANDLES, squashed(tokens(Token.Kind.HANDLE)));
        set(NEGATION, squashed(negation.count()));
        set(ELLIPSIS, Math.min(1, clauses.ellipses()));
        set(QUOTED, Math.min(1, clauses.quotes()));
        set(SMILE, Math.min(1, clauses.smiles()));
        set(FROWN, Math.min(1, clauses.frowns()));
        set(LENGTH, Math.min(1, words.size() / 40.0));
        set(REPOST, !words.isEmpty() && words.getFirst().form().equals("rt") ? 1 : 0);
        persons();
    }

    private int tokens(Token.Kind kind) {
        int found = 0;
        for (Token token : tokens) {
            found += token.kind() == kind ? 1 : 0;
        }
        return found;
    }

    /** Who speaks, and to whom. */
    private void persons() {
        int mine = 0;
        int yours = 0;
        for (Token word : words) {
            switch (word.form()) {
                case "je", "me", "moi", "mon", "ma", "mes", "nous", "on", "nos", "notre" -> mine++;
                case "vous", "votre", "vos", "tu", "ton", "ta", "tes", "toi" -> yours++;
                default -> mine += isElidedI(word.start()) ? 1 : 0;
            }
        }
        set(FIRST_PERSON, squashed(mine));
        set(SECOND_PERSON, squashed(yours));
    }

    private static boolean isShouted(String exact) {
        if (exact.length() < 4) {
            return false;
        }
        for (int i = 0; i < exact.length(); i++) {
            if (!Character.isUpperCase(exact.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isElongated(String form) {
        for (int i = 2; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == form.charAt(i - 1) && c == form.charAt(i - 2) && c >= 'a' && c != 'w') {
                return true;
            }
        }
        return false;
    }

    /** {@code j'ai}, {@code m'a}. */
    private boolean isElidedI(int start) {
        if (start < 2) {
            return false;
        }
        char letter = whole.charAt(start - 2);
        char apostrophe = whole.charAt(start - 1);
        return (apostrophe == '\'' || apostrophe == '’')
                && (letter == 'j' || letter == 'J' || letter == 'm' || letter == 'M')
                && (start < 3 || !Character.isLetter(whole.charAt(start - 3)));
    }

    private void hashed() {
        long before = 0;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            long hash = word.kind() == Token.Kind.NUMBER ? '0' : word.stem().hashCode();
            hash = negation.denied(i) ? hash ^ SEED_DENIED : hash;
            features.word(hash);
            if (i > 0 && !clauses.breakBefore(i)) {
                features.word(before * 31 + hash + SEED_PAIR);
            }
            before = hash;
            if (word.kind() == Token.Kind.WORD) {
                letters(word.form());
            }
        }
    }

    /** What denials make of praise and blame, by rule. */
    private void lean() {
        DeniedPolarity.Lean lean = DeniedPolarity.lean(
                whole, words, clauses::breakBefore, clauses.questions() > 0, i -> lexicon.polarityAt(words, i)
                        .map(found -> new DeniedPolarity.Term(
                                found.length(),
                                quotes.distanced(i) && found.value().value() > 0
                                        ? DENIED_GOOD * found.value().value()
                                        : found.value().value(),
                                found.value().own(),
                                found.value().emoji()))
                        .orElse(null));
        features.lean[Tone.POSITIVE.ordinal()] = lean.positive();
        features.lean[Tone.NEUTRAL.ordinal()] = lean.neutral();
        features.lean[Tone.NEGATIVE.ordinal()] = lean.negative();
        if (quotes.any() && words.size() <= SHORT_QUOTING) {
            features.lean[Tone.NEGATIVE.ordinal()] += TURN_LEAN;
            features.lean[Tone.POSITIVE.ordinal()] -= TURN_LEAN;
        }
        if (Math.abs(turn) >= CLEAR_TURN && words.size() <= SHORT_TURN) {
            features.lean[(turn > 0 ? Tone.POSITIVE : Tone.NEGATIVE).ordinal()] += TURN_LEAN;
            features.lean[(turn > 0 ? Tone.NEGATIVE : Tone.POSITIVE).ordinal()] -= TURN_LEAN;
        }
    }

    /** Three to five letters in a row, a word's edges being letters too. */
    private void letters(String form) {
        int length = Math.min(form.length(), LONGEST_READ) + 2;
        form.getChars(0, length - 2, edged, 1);
        edged[length - 1] = '_';
        features.expectLetters(length * (LONGEST_GRAM - SHORTEST_GRAM + 1));
        for (int from = 0; from + SHORTEST_GRAM <= length; from++) {
            long hash = SEED_LETTERS;
            for (int i = from; i < from + SHORTEST_GRAM - 1; i++) {
                hash = hash * 1_000_003 + edged[i];
            }
            int to = Math.min(length, from + LONGEST_GRAM);
            for (int i = from + SHORTEST_GRAM - 1; i < to; i++) {
                hash = hash * 1_000_003 + edged[i];
                features.letters(hash);
            }
        }
    }
}
