package org.beffroi.core.text;

/**
 * One token of a text: a word, a number, a hashtag, an @name, an emoji sequence or an address, at a position.
 *
 * <p>Several tokens may share a position: a hashtag stands at the position of its first word.
 *
 * @param kind what it is
 * @param position its place among the words of the text, from 0, never decreasing; punctuation and elided articles take
 *     no place
 * @param sentence the number of its sentence in the text, from 0, never decreasing and without gaps
 * @param start UTF-16 offset of the first character of the surface in the original text
 * @param end UTF-16 offset after the last character of the surface
 * @param exact the surface with accents and case kept, in NFC, without invisible characters, with {@code '} for every
 *     apostrophe, without the dots of an acronym or the spaces of a number; at most {@link Tokens#LONGEST} chars
 * @param form {@code exact} folded by {@link Folding}; without skin tone for emoji, without scheme, {@code www.} and
 *     last slash for addresses
 * @param stem what is indexed and searched: the singular of the form; numbers, hours and ordinals in one writing;
 *     anything but words and numbers as the form
 */
public record Token(Kind kind, int position, int sentence, int start, int end, String exact, String form, String stem) {

    /** What a token is. */
    public enum Kind {
        /** A word, or a mixture of letters and digits such as {@code H2O}. */
        WORD,
        /** A number, an hour ({@code 12h30}) or an ordinal ({@code 2e}). */
        NUMBER,
        /** A whole hashtag, {@code #} included; the words within follow as tokens of their own. */
        HASHTAG,
        /** The name of an account, {@code @} included. */
        HANDLE,
        /** One emoji sequence, flags, keycaps and joined sequences included. */
        EMOJI,
        /** A web address or an e-mail address. */
        URL
    }
}
