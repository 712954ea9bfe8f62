package org.beffroi.dossier.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.text.MeasureText;
import org.beffroi.core.result.text.ShareText;

/**
 * Single sentences and figures of analyses, counted again at each look. Where an analysis cannot be run or has no such thing any more, that is
 * said in its place.
 *
 * @param material what the digest is made of
 * @param reports runs the analyses
 * @param wording the language
 * @param cancel asked to stop
 */
record FindingParts(Material material, Reports reports, Wording wording, Cancel cancel) {

    /** A sentence, strong where somebody should look. */
    Part of(Digest.Finding finding) {
        try {
            return sentence(finding)
                    .<Part>map(found -> switch (found.weight()) {
                        case ALARM -> new Part.Paragraph(List.of(new Run.Strong(found.sentence())));
                        case PLAIN -> Part.Paragraph.of(found.sentence());
                        case CAUTION -> Part.Note.of(found.sentence());
                    })
                    .orElseGet(() -> Part.Note.of(wording.say(FindingParts.class, "digest.finding.gone")));
        } catch (Refusal refusal) {
            return Part.Note.of(refusal.sentence().in(wording.locale()));
        }
    }

    /** A figure, or why it was not measured. */
    Part of(Digest.Figure figure) {
        try {
            return measure(figure)
                    .map(found -> part(found, days(figure)))
                    .orElseGet(() -> Part.Note.of(wording.say(FindingParts.class, "digest.figure.gone")));
        } catch (Refusal refusal) {
            return Part.Note.of(refusal.sentence().in(wording.locale()));
        }
    }

    /** The sentence; empty where the analysis has fewer by now. */
    Optional<Prose.Finding> sentence(Digest.Finding finding) {
        List<Prose.Finding> all = report(finding.analysis(), finding.parameters())
                .answer()
                .findings()
                .findings();
        return finding.number() < all.size() ? Optional.of(all.get(finding.number())) : Optional.empty();
    }

    private Report report(String analysis, java.util.Map<String, List<String>> parameters) {
        return reports.report(analysis, parameters, wording.locale(), cancel);
    }

    private Optional<Measure> measure(Digest.Figure figure) {
        return report(figure).answer().measures().stream()
                .filter(measure -> measure.key().equals(figure.measure()))
                .findFirst();
    }

    private Report report(Digest.Figure figure) {
        return report(figure.analysis(), figure.parameters());
    }

    /** Of which days it is, where its analysis was asked of some: a figure alone says nothing of them. */
    private Optional<String> days(Digest.Figure figure) {
        return report(figure).basis().period().flatMap(typed -> material.queries()
                .span(typed, wording));
    }

    private Part part(Measure measure, Optional<String> days) {
        if (Double.isNaN(measure.value())) {
            return Part.Note.of(
                    measure.label() + measure.why().map(why -> ". " + why).orElse(""));
        }
        MeasureText text = new MeasureText(wording.locale());
        List<Run> meaning = new ArrayList<>(Run.words(measure.label()));
        Stream.concat(
                        days.stream(),
                        measure
                                .part()
                                .map(new ShareText(wording.locale())::basis)
                                .or(() -> text.range(measure))
                                .stream())
                .forEach(said -> meaning.add(new Run.Quiet(" · " + said)));
        return new Part.KeyFigure(text.value(measure), meaning);
    }
}
