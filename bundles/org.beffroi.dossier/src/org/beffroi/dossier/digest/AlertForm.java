package org.beffroi.dossier.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Prose;
import org.beffroi.core.text.Tokens;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.watch.Arrivals;

/**
 * The alert form of a digest: the alarms among the findings of its analyses, and its watches that have enough to tell. Made once.
 * Not for several threads.
 */
final class AlertForm {

    private static final int QUOTED = 3;

    private final Digest digest;
    private final Material material;
    private final Reports reports;
    private final Cancel cancel;
    private final DigestFrame frame;
    private final Wording wording;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, List<MentionId>> shown = new LinkedHashMap<>();

    AlertForm(Digest digest, Material material, Reports reports, Cancel cancel) {
        this.digest = digest;
        this.material = material;
        this.reports = reports;
        this.cancel = cancel;
        this.frame = new DigestFrame(digest, material);
        this.wording = frame.wording();
    }

    /** Empty where nothing needs anybody. */
    Optional<Composition> composition() {
        digest.items().forEach(this::item);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Composition(frame.document(parts), shown));
    }

    private void item(Digest.Item item) {
        switch (item) {
            case Digest.Analysed analysed -> alarms(analysed);
            case Digest.Finding finding ->
                alarms(new FindingParts(material, reports, wording, cancel).sentence(finding).stream());
            case Digest.Watched watched -> watch(watched);
            case Digest.Heading heading -> {}
            case Digest.Words words -> {}
            case Digest.Search search -> {}
            case Digest.Figure figure -> {}
            case Digest.Quoted quoted -> {}
        }
    }

    /** One that cannot be run is no reason to call anybody: those who get it whole read why. */
    private void alarms(Digest.Analysed item) {
        try {
            alarms(reports
                    .report(item.analysis(), item.parameters(), digest.language(), cancel)
                    .answer()
                    .findings()
                    .findings()
                    .stream());
        } catch (Refusal refusal) {
            return;
        }
    }

    private void alarms(Stream<Prose.Finding> findings) {
        findings.filter(finding -> finding.weight() == Prose.Weight.ALARM)
                .map(finding -> new Part.Paragraph(List.of(new Run.Strong(finding.sentence()))))
                .forEach(parts::add);
    }

    private void watch(Digest.Watched watched) {
        Watch watch = frame.watch(watched);
        Arrivals arrivals = frame.arrivals(watch, QUOTED, cancel);
        if (!arrivals.worthTelling()) {
            return;
        }
        parts.add(new Part.Heading(1, watch.name()));
        parts.add(new Part.KeyFigure(
                wording.number(arrivals.count()),
                Run.words(wording.say(AlertForm.class, "digest.new", arrivals.count()))));
        Quoting quoting =
                new Quoting(material, wording, material.queries().read(watch.query(), watch.period()), new Tokens());
        arrivals.page().forEach(entry -> parts.add(quoting.quotation(entry)));
        shown.merge(watch.name(), arrivals.mentions(), (some, same) -> same);
    }
}
