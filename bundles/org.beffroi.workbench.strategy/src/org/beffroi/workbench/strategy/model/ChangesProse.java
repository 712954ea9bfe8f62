package org.beffroi.workbench.strategy.model;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Remeasured;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.privacy.model.Prose;

/** What became of indicators and evidence since they were measured last, to be read. Immutable. */
public record ChangesProse(Language language, IndicatorWords words, Names names) {

    /**
     * What changed, what did not, what could not be measured.
     *
     * @param left what was not put into the strategy, and why
     */
    public Prose of(Remeasured found, List<Sentence> left) {
        Prose.Writer prose = new Prose.Writer();
        if (found.figures().isEmpty()
                && found.pieces().isEmpty()
                && found.refused().isEmpty()) {
            return prose.words(language.text("changes.nothing")).written();
        }
        figures(found, prose);
        pieces(found, prose);
        List<Sentence> refused = new ArrayList<>(found.refused());
        refused.addAll(left);
        List<Remeasured.Figure> without = found.figures().stream()
                .filter(figure -> figure.taken().getValue() == null)
                .toList();
        if (!refused.isEmpty() || !without.isEmpty()) {
            prose.heading(language.text("changes.refused"));
            without.forEach(figure -> prose.fact(
                    names.title(figure.indicator()),
                    figure.taken().getNote() == null ? "" : figure.taken().getNote()));
            refused.forEach(sentence -> prose.warning(language.say(sentence)));
        }
        return prose.written();
    }

    private void figures(Remeasured found, Prose.Writer prose) {
        List<Remeasured.Figure> measured = found.figures().stream()
                .filter(figure -> figure.taken().getValue() != null)
                .toList();
        if (measured.isEmpty()) {
            return;
        }
        prose.heading(language.text("changes.indicators"));
        measured.stream()
                .filter(Remeasured.Figure::isChanged)
                .forEach(figure -> prose.fact(names.title(figure.indicator()), change(figure)));
        long same = measured.stream().filter(figure -> !figure.isChanged()).count();
        if (same > 0) {
            prose.quiet(language.counted("changes.indicators.same", same));
        }
    }

    private String change(Remeasured.Figure figure) {
        Indicator indicator = figure.indicator();
        String now = words.figure(indicator, figure.taken().getValue());
        return figure.before()
                .map(before -> {
                    double by = figure.taken()
                            .getValue()
                            .subtract(before.getValue())
                            .doubleValue();
                    return language.text(
                            by > 0 ? "changes.up" : "changes.down",
                            words.figure(indicator, before.getValue()),
                            now,
                            words.difference(indicator, by));
                })
                .orElseGet(() -> language.text("changes.first", now));
    }

    private void pieces(Remeasured found, Prose.Writer prose) {
        if (found.pieces().isEmpty()) {
            return;
        }
        prose.heading(language.text("changes.evidence"));
        for (Remeasured.Piece piece : found.pieces()) {
            String name = names.title(piece.before());
            if (piece.isErased()) {
                prose.warning(language.text("changes.erased", name));
            } else if (piece.state() == EvidenceState.GONE) {
                prose.warning(language.text("changes.gone", name));
            } else if (piece.state() == EvidenceState.CHANGED) {
                changed(piece, name, prose);
            } else if (piece.state() == EvidenceState.FRESH) {
                prose.fact(name, language.text("changes.fresh"));
            }
        }
        same(found, prose);
    }

    /** A finding is told as it is now, then as it was. */
    private static void changed(Remeasured.Piece piece, String name, Prose.Writer prose) {
        String change = String.valueOf(piece.after().getChange());
        if (piece.after() instanceof AnalysisEvidence analysis && analysis.getFinding() != null) {
            prose.fact(name, analysis.getFinding()).quiet(change);
        } else {
            prose.fact(name, change);
        }
    }

    private void same(Remeasured found, Prose.Writer prose) {
        long same = found.pieces().stream()
                .filter(piece -> piece.state() == EvidenceState.SAME)
                .count();
        if (same > 0) {
            prose.quiet(language.counted("changes.evidence.same", same));
        }
    }
}
