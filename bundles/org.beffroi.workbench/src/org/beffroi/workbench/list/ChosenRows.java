package org.beffroi.workbench.list;

import java.util.BitSet;
import org.eclipse.swt.SWT;

/**
 * Which rows of a list are chosen, as hands choose them: one, a stretch, one more, one less, all. Rows count from 0; a million
 * chosen ones take no more room than a list of as many bits. Belongs to the UI thread.
 */
public final class ChosenRows {

    /** What choosing a row does to those that are chosen. */
    public enum Reach {
        /** It alone is chosen. */
        ONLY,
        /** All from where the stretch began are chosen, and no others. */
        STRETCH,
        /** All from where the stretch began are chosen too. */
        STRETCH_TOO,
        /** It is chosen too, or no longer. */
        TURN,
        /** It comes to hand, and the chosen ones stay. */
        PASS;

        /** What a click with those keys held does. */
        public static Reach ofClick(int held) {
            boolean command = (held & SWT.MOD1) != 0;
            if ((held & SWT.SHIFT) != 0) {
                return command ? STRETCH_TOO : STRETCH;
            }
            return command ? TURN : ONLY;
        }

        /** What walking with those keys held does. */
        public static Reach ofWalk(int held) {
            Reach clicked = ofClick(held);
            return clicked == TURN ? PASS : clicked;
        }
    }

    private final BitSet rows = new BitSet();
    private int anchor;

    /** Chooses by a row, 0 or more. */
    public void choose(int row, Reach reach) {
        switch (reach) {
            case ONLY -> only(row);
            case STRETCH -> {
                rows.clear();
                stretch(row);
            }
            case STRETCH_TOO -> stretch(row);
            case TURN -> {
                rows.flip(row);
                anchor = row;
            }
            case PASS -> anchor = row;
        }
    }

    /** Chooses one row; none below 0. */
    public void only(int row) {
        rows.clear();
        anchor = Math.max(0, row);
        if (row >= 0) {
            rows.set(row);
        }
    }

    /** Takes note that rows came below a row, or went where negative: those are chosen no more. */
    void moved(int below, int by) {
        BitSet before = rows();
        rows.clear(below + 1, Math.max(below + 1, rows.length()));
        before.stream().filter(row -> row > below && row + by > below).forEach(row -> rows.set(row + by));
        if (anchor > below) {
            anchor = Math.max(below, anchor + by);
        }
    }

    /** Chooses the rows before a number of them. */
    public void all(int count) {
        rows.set(0, count);
    }

    /** Leaves out what is beyond a number of rows. */
    public void limit(int count) {
        rows.clear(count, Math.max(count, rows.length()));
        anchor = Math.clamp(anchor, 0, Math.max(0, count - 1));
    }

    /** Whether a row is chosen. */
    public boolean has(int row) {
        return row >= 0 && rows.get(row);
    }

    /** How many are chosen. */
    public int size() {
        return rows.cardinality();
    }

    /** The chosen ones, a copy. */
    public BitSet rows() {
        return (BitSet) rows.clone();
    }

    private void stretch(int row) {
        rows.set(Math.min(anchor, row), Math.max(anchor, row) + 1);
    }
}
