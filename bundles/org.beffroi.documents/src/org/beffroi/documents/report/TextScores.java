package org.beffroi.documents.report;

import java.time.ZoneId;
import java.util.Locale;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Scores.Score;
import org.beffroi.core.result.text.ScoreText;
import org.beffroi.core.result.text.TerminalText;
import org.beffroi.documents.drawing.Spoken;

/**
 * Scores in letters: a bar from nothing to all for each criterion, its reason under it.
 *
 * @param scores what is shown
 * @param locale language
 * @param zone time zone
 * @param columns of the terminal
 */
record TextScores(Scores scores, Locale locale, ZoneId zone, int columns) {

    private static final int BAR = 20;
    private static final int VALUE = 12;
    private static final String INDENT = "  ";

    String text() {
        int forLabel = Math.min(
                Math.max(BAR, columns - BAR - VALUE - 2 * INDENT.length()),
                scores.scores().stream()
                        .mapToInt(score -> TerminalText.width(TerminalText.harmless(score.label())))
                        .max()
                        .orElse(0));
        StringBuilder text = new StringBuilder();
        for (Score score : scores.scores()) {
            String label = TerminalText.cut(TerminalText.harmless(score.label()), Math.max(1, forLabel));
            String bar = score.value().isPresent() ? TextChart.bar(score.value().getAsDouble(), 1, BAR) : "";
            String row = TerminalText.padRight(label, forLabel)
                    + INDENT
                    + TerminalText.padRight(bar, BAR)
                    + INDENT
                    + (score.value().isPresent()
                            ? new ScoreText(locale).value(score)
                            : new Spoken(locale, zone).value(Double.NaN, true));
            text.append(row).append('\n');
            if (!score.reason().isBlank()) {
                TextReportWriter.wrapped(score.reason(), columns - INDENT.length())
                        .lines()
                        .forEach(line -> text.append(INDENT).append(line).append('\n'));
            }
        }
        return text.toString();
    }
}
