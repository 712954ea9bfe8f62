package org.beffroi.workbench.privacy.model;

import java.util.List;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.dossier.erasure.Admission;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/** The mentions that erasures kept out, in words: nothing is known of them but when, where they stand and a reference. */
public final class KeptOutLines {

    private final Language language;
    private final Days days;

    public KeptOutLines(Language language, Days days) {
        this.language = language;
        this.days = days;
    }

    /**
     * One line.
     *
     * @param reference of the mention
     * @param isLetIn whether it is let in by now
     * @param above whether it is out, and since when
     * @param text where it stands
     */
    public record Line(String reference, boolean isLetIn, String above, String text) {}

    /** In the order in which they come. */
    public List<Line> of(List<Admission.Candidate> candidates) {
        return candidates.stream().map(this::line).toList();
    }

    private Line line(Admission.Candidate candidate) {
        Erasures.Absence absence = candidate.absence();
        String state = language.text(candidate.isLetIn() ? "kept.out.in" : "kept.out.out");
        String day = days.day(days.dayOf(absence.when()));
        String text = absence.line() > 0
                ? language.text("kept.out.row", language.number(absence.line()), absence.batch(), absence.reference())
                : language.text("kept.out.source", absence.reference());
        return new Line(absence.reference(), candidate.isLetIn(), state + " · " + day, text);
    }
}
