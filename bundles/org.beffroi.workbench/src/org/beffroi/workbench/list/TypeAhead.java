package org.beffroi.workbench.list;

import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.beffroi.workbench.language.Language;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The first letters of a row, typed one after the other. Case and accents do not count; the same letter again goes to the next row
 * that begins with it. A pause of a second begins again. Not for several threads.
 */
final class TypeAhead {

    /** Milliseconds after which letters begin again. */
    private static final int PAUSE = 1_000;

    /** Rows that are looked at for a letter: what somebody sees a name of. */
    private static final int LOOKED_AT = 20_000;

    private final StringBuilder letters = new StringBuilder();
    private int last;

    /** True for a key that is a letter, a digit or a sign and no command. */
    static boolean isLetter(Event event) {
        return event.character >= ' '
                && event.character != SWT.DEL
                && (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
    }

    /** True while letters were typed less than a pause ago, so that a space is one of them. */
    boolean isUnderWay(int time) {
        return !letters.isEmpty() && time - last < PAUSE;
    }

    /**
     * The row that a letter leads to, empty where none begins so.
     *
     * @param from the row to begin at
     * @param count of rows
     * @param names what rows are called; empty for one that cannot be gone to
     */
    OptionalInt next(Event event, int from, int count, IntFunction<String> names) {
        if (!isUnderWay(event.time)) {
            letters.setLength(0);
        }
        last = event.time;
        letters.append(event.character);
        String typed = Language.folded(letters.toString());
        boolean again = typed.length() > 1 && typed.chars().allMatch(letter -> letter == typed.charAt(0));
        String sought = again ? typed.substring(0, 1) : typed;
        int first = again || typed.length() == 1 ? from + 1 : from;
        for (int i = 0; i < Math.min(count, LOOKED_AT); i++) {
            int row = (first + i) % count;
            if (Language.folded(names.apply(row)).startsWith(sought)) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }
}
