package org.beffroi.french.place;

/**
 * How a name stands in its sentence: {@code la mairie du Havre} is the article {@code le}, {@code de} before it, and the noun
 * {@code mairie}.
 *
 * @param start the token at which the name begins, its own article included when it is not contracted
 * @param article the article written before it, {@code au} and {@code du} taken apart
 * @param greatArticle whether that article has a capital of its own
 * @param link what stands before name and article
 * @param noun the token before that, in the same breath, or -1
 */
record Setting(int start, Article article, boolean greatArticle, Link link, int noun) {

    /** What links a name to what precedes. */
    enum Link {
        /** Nothing: the noun, if any, precedes directly. */
        NONE,
        /** {@code à}. */
        AT,
        /** {@code a}, which may be the verb. */
        PERHAPS_AT,
        /** {@code de}. */
        OF,
        /** {@code en}. */
        IN,
        /** {@code vers}, {@code depuis} and verbs such as {@code visiter}. */
        LOCATIVE,
        /** Any other word that may stand before a place. */
        WEAK
    }

    static Setting of(Passage passage, int first, WordLists lists) {
        char elided = passage.elided(first);
        int before = passage.before(first);
        if (elided == 'd') {
            return new Setting(first, Article.NONE, false, Link.OF, before);
        }
        if (elided == 'l') {
            return linked(passage, first, first, Article.ELIDED, passage.isElisionCapital(first), before, lists);
        }
        if (before < 0) {
            return new Setting(first, Article.NONE, false, Link.NONE, -1);
        }
        boolean great = passage.isCapital(before) && !passage.isInitial(before);
        return switch (passage.word(before)) {
            case "le" -> linked(passage, before, before, Article.LE, great, passage.before(before), lists);
            case "la" -> linked(passage, before, before, Article.LA, great, passage.before(before), lists);
            case "les" -> linked(passage, before, before, Article.LES, great, passage.before(before), lists);
            case "au" -> new Setting(first, Article.LE, false, Link.AT, passage.before(before));
            case "aux" -> new Setting(first, Article.LES, false, Link.AT, passage.before(before));
            case "du" -> new Setting(first, Article.LE, false, Link.OF, passage.before(before));
            case "des" -> new Setting(first, Article.LES, false, Link.OF, passage.before(before));
            default -> linked(passage, first, first, Article.NONE, false, before, lists);
        };
    }

    private static Setting linked(
            Passage passage, int start, int head, Article article, boolean great, int before, WordLists lists) {
        if (before < 0) {
            return new Setting(start, article, great, Link.NONE, -1);
        }
        char elided = head == start && article != Article.ELIDED ? passage.elided(start) : 0;
        if (elided == 'd') {
            return new Setting(start, article, great, Link.OF, before);
        }
        Link link = link(passage, before, lists);
        // a noun before a hashtag does not go with it: "le marché #SaintBrieuc"
        int noun = passage.opensTag(start) ? -1 : before;
        return new Setting(start, article, great, link, link == Link.NONE ? noun : passage.before(before));
    }

    private static Link link(Passage passage, int before, WordLists lists) {
        String word = passage.word(before);
        return switch (word) {
            case "a" -> passage.token(before).exact().equals("a") ? Link.PERHAPS_AT : Link.AT;
            case "de" -> Link.OF;
            case "en" -> Link.IN;
            default -> {
                if (lists.is(Cue.LOCATIVE, word) || lists.is(Cue.VISITING, word)) {
                    yield Link.LOCATIVE;
                }
                yield lists.is(Cue.WEAK, word) ? Link.WEAK : Link.NONE;
            }
        };
    }
}
