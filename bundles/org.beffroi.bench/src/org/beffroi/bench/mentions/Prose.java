package org.beffroi.bench.mentions;

import java.util.List;
import java.util.SplittableRandom;

/** Sentences without sense that have the statistics of sense: words by rank, sentences, hashtags, names, addresses, emoji. */
final class Prose {

    private static final double THEME_WORD = 0.13;
    private static final double HASHTAG = 0.16;
    private static final double HANDLE = 0.14;
    private static final double ADDRESS = 0.12;
    private static final double EMOJI = 0.1;
    private static final String[] SENTENCE_ENDS = {". ", ". ", ". ", " ! ", " ? ", "… ", "\n"};

    private final List<String> words;
    private final Weighted ranks;
    private final List<List<String>> themes;
    private final Vocabulary vocabulary;

    Prose(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words = vocabulary.ranked();
        this.ranks = Weighted.zipf(words.size(), 4, 1.02);
        this.themes = List.copyOf(vocabulary.themes().values());
    }

    /** Some words of French. */
    String text(int length, int[] about, SplittableRandom random) {
        StringBuilder text = new StringBuilder(length * 7 + 40);
        sentences(text, length, about, random);
        if (random.nextDouble() < HASHTAG) {
            text.append(" #").append(hashtag(about, random));
        }
        if (random.nextDouble() < HANDLE) {
            text.append(" @").append(handle(random));
        }
        if (random.nextDouble() < EMOJI) {
            text.append(' ').append(one(vocabulary.emoji(), random));
        }
        if (random.nextDouble() < ADDRESS) {
            text.append(" https://").append(address(random));
        }
        return text.toString();
    }

    private void sentences(StringBuilder text, int length, int[] about, SplittableRandom random) {
        boolean begins = true;
        int left = 4 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            int start = text.length();
            text.append(word(about, random));
            if (begins) {
                text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
            }
            begins = --left == 0;
            if (begins || i + 1 == length) {
                text.append(SENTENCE_ENDS[random.nextInt(SENTENCE_ENDS.length)]);
                left = 4 + random.nextInt(14);
            } else {
                text.append(random.nextInt(14) == 0 ? ", " : " ");
            }
        }
    }

    private String word(int[] about, SplittableRandom random) {
        if (about.length > 0 && random.nextDouble() < THEME_WORD) {
            return one(themes.get(about[random.nextInt(about.length)]), random);
        }
        return words.get(ranks.draw(random));
    }

    /** Some words of English. */
    String foreign(int length, SplittableRandom random) {
        StringBuilder text = new StringBuilder(length * 7);
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(6) == 0 ? one(vocabulary.names(), random) : one(vocabulary.english(), random));
            text.append(i + 1 == length ? "." : " ");
        }
        return text.toString();
    }

    String hashtag(int[] about, SplittableRandom random) {
        String word = about.length > 0 ? one(themes.get(about[0]), random) : one(vocabulary.names(), random);
        return word.replaceAll("[-'’ ]", "");
    }

    String handle(SplittableRandom random) {
        int name = (int) (vocabulary.names().size() * Math.pow(random.nextDouble(), 3));
        return vocabulary.names().get(name).toLowerCase(java.util.Locale.ROOT) + "_" + random.nextInt(10);
    }

    /** An address whose path holds no word. */
    static String address(SplittableRandom random) {
        return "exemple" + random.nextInt(60) + ".fr/" + Integer.toHexString(random.nextInt(1 << 28));
    }

    private static <T> T one(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}
