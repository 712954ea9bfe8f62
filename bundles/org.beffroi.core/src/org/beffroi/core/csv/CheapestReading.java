package org.beffroi.core.csv;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.beffroi.core.csv.RowSigns.Kind;

/**
 * The reading of some lines as rows that departs least from the rules of CSV and gives rows the number of cells that they have.
 *
 * <p>Every mark, separator and line end may be read as what it should be or, at a cost, as what damage would make of it; the
 * cheapest way through all of them is found by dynamic programming (Viterbi 1967), so that one damaged row is judged together
 * with those after it. For one thread, once.
 */
final class CheapestReading {

    /** How a sign was read. */
    enum Step {
        TEXT,
        SPACE,
        UNOPENED,
        OPEN,
        LITERAL,
        INNER,
        UNIT,
        CLOSE,
        DOUBLED,
        LOOSE,
        NEXT,
        NEXT_UNCLOSED,
        LINE,
        END,
        END_UNCLOSED,
        EMPTY_LINE
    }

    /** Where in a cell one stands. */
    private enum Mode {
        START,
        SPACED,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private static final Mode[] MODES = Mode.values();
    private static final Step[] STEPS = Step.values();
    private static final int NEVER = Integer.MAX_VALUE;

    private final RowSigns signs;
    private final int width;
    private final ReadingCosts costs;
    private final int[] lineCosts;
    private final int states;
    private final int[] best;
    private final int[] before;
    private final byte[] steps;

    /**
     * Of these signs.
     *
     * @param width cells that rows have, 0 if that is not known
     * @param lineCosts for each line what it costs to be the inside of a cell
     */
    CheapestReading(RowSigns signs, int width, ReadingCosts costs, int[] lineCosts) {
        this.signs = signs;
        this.width = width;
        this.costs = costs;
        this.lineCosts = lineCosts.clone();
        states = states(width);
        best = new int[(signs.size() + 1) * states];
        before = new int[best.length];
        steps = new byte[best.length];
        Arrays.fill(best, NEVER);
    }

    /** How many states there are at each sign. */
    static int states(int width) {
        return MODES.length * (width + 1);
    }

    /**
     * The steps of the cheapest reading.
     *
     * @param whole whether the text ends behind the signs
     */
    Deque<Step> steps(boolean whole) {
        best[state(Mode.START, 0)] = 0;
        for (int at = 0; at < signs.size(); at++) {
            for (int state = 0; state < states; state++) {
                if (best[at * states + state] != NEVER) {
                    leave(at, MODES[state / (width + 1)], state % (width + 1));
                }
            }
        }
        return back(cheapestEnd(whole));
    }

    private int state(Mode mode, int cell) {
        return mode.ordinal() * (width + 1) + Math.min(cell, width);
    }

    private int cheapestEnd(boolean whole) {
        int from = signs.size() * states;
        boolean cut = signs.size() > 0 && signs.get(signs.size() - 1).text().isEmpty();
        int ended = cut ? ReadingCosts.OPEN_WITHOUT_LINE_END : ReadingCosts.OPEN_AT_END_OF_TEXT;
        int open = whole ? ended : ReadingCosts.OPEN_AT_END_OF_LOOK;
        int found = from + state(Mode.START, 0);
        for (int cell = 0; cell <= width; cell++) {
            int state = from + state(Mode.QUOTED, cell);
            if (best[state] != NEVER) {
                best[state] += open;
                found = best[state] < best[found] ? state : found;
            }
        }
        return found;
    }

    private Deque<Step> back(int end) {
        Deque<Step> way = new ArrayDeque<>();
        for (int state = end; state >= states; state = before[state]) {
            way.push(STEPS[steps[state]]);
        }
        return way;
    }

    private void leave(int at, Mode mode, int cell) {
        switch (signs.kind(at)) {
            case BLANK -> blank(at, mode, cell);
            case TEXT -> text(at, mode, cell);
            case MARK -> mark(at, mode, cell);
            case SEPARATOR -> separator(at, mode, cell);
            case LINE_END -> lineEnd(at, mode, cell);
        }
    }

    private void go(int at, Mode mode, int cell, Step step, Mode then, int cost) {
        go(at, mode, cell, step, then, cell, cost, 1);
    }

    private void go(int at, Mode mode, int cell, Step step, Mode then, int thenCell, int cost, int taken) {
        int from = at * states + state(mode, cell);
        int to = (at + taken) * states + state(then, thenCell);
        int sum = best[from] + cost;
        if (sum < best[to]) {
            best[to] = sum;
            before[to] = from;
            steps[to] = (byte) step.ordinal();
        }
    }

    private void blank(int at, Mode mode, int cell) {
        go(at, mode, cell, Step.SPACE, mode == Mode.START ? Mode.SPACED : mode, 0);
    }

    private void text(int at, Mode mode, int cell) {
        switch (mode) {
            case START, SPACED -> {
                go(at, mode, cell, Step.TEXT, Mode.PLAIN, costs.plain());
                go(at, mode, cell, Step.UNOPENED, Mode.QUOTED, costs.unopened());
            }
            case PLAIN, QUOTED -> go(at, mode, cell, Step.TEXT, mode, 0);
            case CLOSED -> {}
        }
    }

    private void mark(int at, Mode mode, int cell) {
        switch (mode) {
            case START, SPACED -> {
                go(at, mode, cell, Step.OPEN, Mode.QUOTED, mode == Mode.SPACED ? costs.spaced() : 0);
                go(at, mode, cell, Step.LITERAL, Mode.PLAIN, costs.literal());
            }
            case PLAIN -> {
                boolean unit = ReadingCosts.isUnit(signs, at);
                go(at, mode, cell, unit ? Step.UNIT : Step.INNER, mode, unit ? ReadingCosts.UNIT : ReadingCosts.INNER);
            }
            case QUOTED -> {
                go(at, mode, cell, Step.CLOSE, Mode.CLOSED, 0);
                go(at, mode, cell, Step.LOOSE, mode, loose(at));
                if (signs.kind(at + 1) == Kind.MARK) {
                    go(at, mode, cell, Step.DOUBLED, mode, cell, 0, 2);
                }
            }
            case CLOSED -> {}
        }
    }

    private int loose(int at) {
        Kind left = signs.kind(at - 1);
        Kind right = signs.kind(at + 1);
        if (right == Kind.SEPARATOR || right == Kind.LINE_END) {
            return ReadingCosts.LOOSE_LIKE_CLOSING;
        }
        return left == Kind.SEPARATOR || left == Kind.LINE_END ? ReadingCosts.LOOSE_LIKE_OPENING : ReadingCosts.LOOSE;
    }

    private void separator(int at, Mode mode, int cell) {
        if (mode == Mode.QUOTED) {
            go(at, mode, cell, Step.TEXT, mode, 0);
            go(at, mode, cell, Step.NEXT_UNCLOSED, Mode.START, cell + 1, ReadingCosts.NEXT_UNCLOSED, 1);
        } else {
            go(at, mode, cell, Step.NEXT, Mode.START, cell + 1, 0, 1);
        }
    }

    private void lineEnd(int at, Mode mode, int cell) {
        int line = signs.get(at).line() + 1;
        if (mode == Mode.QUOTED) {
            int inside = ReadingCosts.LINE + (line < lineCosts.length ? lineCosts[line] : 0);
            go(at, mode, cell, Step.LINE, mode, inside);
            int end = signs.get(at).text().isEmpty()
                    ? ReadingCosts.END_UNCLOSED_WITHOUT_LINE_END
                    : ReadingCosts.END_UNCLOSED;
            int unclosed = end + ofCells(cell + 1);
            go(at, mode, cell, Step.END_UNCLOSED, Mode.START, 0, unclosed, 1);
        } else if (cell == 0 && isBlank(at, mode)) {
            go(at, mode, cell, Step.EMPTY_LINE, Mode.START, 0);
        } else {
            go(at, mode, cell, Step.END, Mode.START, 0, ofCells(cell + 1), 1);
        }
    }

    private boolean isBlank(int end, Mode mode) {
        int before = end - (mode == Mode.SPACED ? 2 : 1);
        return (mode == Mode.START || mode == Mode.SPACED) && signs.kind(before) == Kind.LINE_END;
    }

    private int ofCells(int cells) {
        if (width < 2 || cells == width) {
            return 0;
        }
        if (cells > width) {
            return ReadingCosts.MORE_CELLS;
        }
        return cells == 1 ? ReadingCosts.ONE_CELL : ReadingCosts.FEWER_CELLS;
    }
}
