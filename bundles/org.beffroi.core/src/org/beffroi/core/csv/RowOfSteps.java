package org.beffroi.core.csv;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.beffroi.core.csv.CheapestReading.Step;
import org.beffroi.core.csv.CsvRow.Quotation;

/** The first row of a reading: its cells, and what its marks were read as. */
final class RowOfSteps {

    private final RowSigns signs;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private Quotation quotation = Quotation.SOUND;
    private int lines;
    private boolean ended;
    private boolean plain = true;
    private boolean closed;
    private int marks;
    private boolean spaced;

    RowOfSteps(RowSigns signs, Deque<Step> steps) {
        this.signs = signs;
        int at = 0;
        for (Step step : steps) {
            if (ended) {
                break;
            }
            take(step, at);
            at += step == Step.DOUBLED ? 2 : 1;
        }
    }

    private void take(Step step, int at) {
        String text = signs.get(at).text();
        switch (step) {
            case TEXT, LINE -> cell.append(text);
            case SPACE -> cell.append(closed ? "" : text);
            case UNOPENED -> {
                unmarked(Quotation.MISSING);
                cell.append(text);
            }
            case OPEN -> {
                spaced |= !cell.isEmpty();
                cell.setLength(0);
                unmarked(Quotation.SOUND);
            }
            case LITERAL -> {
                cell.append(text);
                quotation = quotation.and(Quotation.LITERAL);
            }
            case INNER -> {
                marks++;
                cell.append(text);
            }
            case CLOSE -> closed = true;
            case DOUBLED, UNIT -> cell.append(text);
            case LOOSE -> {
                cell.append(text);
                quotation = quotation.and(Quotation.LOOSE);
            }
            case NEXT, END -> endCell();
            case NEXT_UNCLOSED, END_UNCLOSED -> {
                quotation = quotation.and(Quotation.MISSING);
                endCell();
            }
            case EMPTY_LINE -> {}
        }
        boolean line = step == Step.LINE || step == Step.END || step == Step.END_UNCLOSED || step == Step.EMPTY_LINE;
        lines += line ? 1 : 0;
        ended |= step == Step.END || step == Step.END_UNCLOSED;
    }

    private void unmarked(Quotation what) {
        plain = false;
        quotation = quotation.and(what);
    }

    private void endCell() {
        if (plain && marks % 2 == 1) {
            quotation = quotation.and(Quotation.LITERAL);
        }
        cells.add(cell.toString());
        cell.setLength(0);
        plain = true;
        closed = false;
        marks = 0;
    }

    /** The cells. */
    List<String> cells() {
        return cells;
    }

    /** Physical lines that it takes. */
    int lines() {
        return lines;
    }

    /** Whether the row ends within the signs. */
    boolean isEnded() {
        return ended;
    }

    /** Whether blanks stand before a mark that opens a cell. */
    boolean isSpaced() {
        return spaced;
    }

    Quotation quotation() {
        return quotation;
    }
}
