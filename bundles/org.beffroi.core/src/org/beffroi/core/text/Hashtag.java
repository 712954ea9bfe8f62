package org.beffroi.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a hashtag into its words: at capitals ({@code BudgetParticipatif}), underscores and middle dots, and between
 * letters and digits ({@code Elections2022}). Acronyms stay whole ({@code SNCFGreve}, {@code PLUi}), and so does what
 * the pipeline keeps whole in running text ({@code G20}, {@code CO2}, {@code 5G}, {@code 2eTour}).
 */
record Hashtag(String text) {
    /** One word of a hashtag: offsets into the text. */
    record Part(int start, int end) {}

    private static final byte BREAK = 0;
    private static final byte UPPER = 1;
    private static final byte LOWER = 2;
    private static final byte DIGIT = 3;
    private static final byte LONE = 4;

    /** The offset after the hashtag whose sign is at the offset, or {@code at} when no letter is in what follows. */
    int end(int at) {
        int end = at + 1;
        boolean letter = false;
        for (int i = at + 1; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            byte c = Characters.classOf(point);
            boolean inside = c == Characters.LETTER
                    || c == Characters.LONE_LETTER
                    || c == Characters.DIGIT
                    || point == '_'
                    || i > at + 1 && (c == Characters.MARK || c == Characters.MIDDLE_DOT && point != '•');
            if (inside) {
                letter |= c == Characters.LETTER || c == Characters.LONE_LETTER;
                end = c == Characters.MIDDLE_DOT ? end : next;
            } else if (c != Characters.INVISIBLE) {
                break;
            }
            i = next;
        }
        return letter ? end : at;
    }

    /** The words between two offsets, at least one when there is a letter or digit. */
    List<Part> parts(int from, int to) {
        List<Part> parts = new ArrayList<>();
        int start = -1;
        byte before = BREAK;
        for (int i = from; i < to; ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            byte c = Characters.classOf(point);
            if (c == Characters.MARK || c == Characters.INVISIBLE) {
                i = next;
                continue;
            }
            byte kind = kind(point, c);
            if (start >= 0 && divides(before, kind, next, to)) {
                parts.add(new Part(start, i));
                start = -1;
            }
            if (kind != BREAK && start < 0) {
                start = i;
            }
            before = kind;
            i = next;
        }
        if (start >= 0) {
            parts.add(new Part(start, to));
        }
        return joined(parts);
    }

    private static byte kind(int point, byte c) {
        if (c == Characters.DIGIT) {
            return DIGIT;
        }
        if (c == Characters.LONE_LETTER) {
            return LONE;
        }
        if (c != Characters.LETTER) {
            return BREAK;
        }
        return Character.isUpperCase(point) || Character.isTitleCase(point) ? UPPER : LOWER;
    }

    private boolean divides(byte before, byte kind, int next, int to) {
        if (kind == BREAK || kind == LONE || before == LONE || (before == DIGIT) != (kind == DIGIT)) {
            return true;
        }
        if (kind != UPPER) {
            return false;
        }
        // A last capital begins a word (ALaUne), save for the lone last letter of an acronym (PLUi, EPCIs).
        return before == LOWER || isLower(next, to) && isLetter(next + 1, to);
    }

    private boolean isLetter(int at, int to) {
        return at < to && Characters.classOf(text.codePointAt(at)) == Characters.LETTER;
    }

    private boolean isLower(int at, int to) {
        return at < to && Character.isLowerCase(text.codePointAt(at));
    }

    /** Puts together the neighbours that are one token in running text. */
    private List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Part next = i + 1 < parts.size() ? parts.get(i + 1) : null;
            if (next != null && next.start() == part.end() && isOneToken(part, next, followedByLower(parts, i + 2))) {
                boolean hour = i + 2 < parts.size() && isHour(part, next, parts.get(i + 2));
                i += hour ? 2 : 1;
                joined.add(new Part(part.start(), parts.get(i).end()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** {@code 20}, {@code h}, {@code 30}. */
    private boolean isHour(Part hour, Part sign, Part minute) {
        return sign.end() == minute.start()
                && minute.end() - minute.start() == 2
                && hour.end() - hour.start() <= 2
                && Characters.isAsciiDigit(text.charAt(minute.start()))
                && text.substring(sign.start(), sign.end()).equalsIgnoreCase("h");
    }

    private boolean followedByLower(List<Part> parts, int i) {
        return i < parts.size()
                && parts.get(i).start() == parts.get(i - 1).end()
                && Character.isLowerCase(text.codePointAt(parts.get(i).start()));
    }

    private boolean isOneToken(Part left, Part right, boolean beforeLower) {
        boolean digitsFirst = Characters.classOf(text.codePointAt(left.start())) == Characters.DIGIT;
        boolean digitsLast = Characters.classOf(text.codePointAt(right.start())) == Characters.DIGIT;
        if (digitsFirst == digitsLast) {
            return false;
        }
        int length = right.end() - right.start();
        if (digitsFirst) {
            return length == 1 || Numbers.isOrdinalEnding(text.substring(right.start(), right.end()));
        }
        return !beforeLower && Mixture.isOneWord(left.end() - left.start(), length);
    }
}
