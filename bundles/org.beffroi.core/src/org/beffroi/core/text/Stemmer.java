package org.beffroi.core.text;

/**
 * From the form of a word to its stem in one language: without inclusive endings, contractions and apostrophes, in the
 * singular. A stem is its own stem.
 */
record Stemmer(Apostrophes apostrophes, Plural plural) {
    String stem(String form) {
        String word = form;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '\'' || c == '·' || c == '(' || c == '.' || c == '-') {
                word = apostrophes.stem(InclusiveWriting.stem(form));
                break;
            }
        }
        return plural.stem(word);
    }
}
