package org.beffroi.french.place;

/** The article that a name begins with. */
enum Article {
    NONE(""),
    LE("le"),
    LA("la"),
    LES("les"),
    /** {@code L'}, before a vowel or h. */
    ELIDED("l");

    private final String form;

    Article(String form) {
        this.form = form;
    }

    /** The article that a folded word is, {@code aux} being one of several; {@link #NONE} for any other word. */
    static Article of(String form) {
        for (Article article : values()) {
            if (article.form.equals(form)) {
                return article;
            }
        }
        return form.equals("aux") ? LES : NONE;
    }
}
