package org.beffroi.strategy.document.council;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.EvidenceParts;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Diagnosis;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Fieldwork;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.FindingKind;
import org.beffroi.strategy.model.MentionEvidence;

/** Where the body stands: strengths, weaknesses, opportunities and threats in four fields, what people say, who was asked. */
final class GroundChapter extends CouncilChapter {

    /** Findings that a field has room for, and their longest name in letters. */
    private static final int EACH = 5;

    private static final int LONGEST = 110;
    private static final int QUOTATIONS = 3;

    GroundChapter() {
        super("ground");
    }

    @Override
    void write(Material material, Pages pages) {
        Diagnosis diagnosis = material.strategy().getDiagnosis();
        if (diagnosis == null || !material.shows(diagnosis)) {
            return;
        }
        List<Finding> findings = material.shown(diagnosis.getFindings()).stream()
                .filter(finding -> !material.name(finding).isEmpty())
                .toList();
        if (!findings.isEmpty()) {
            pages.block(
                    Anchors.of("council_fields"),
                    new Part.Cards(
                            2,
                            List.of(
                                    field(FindingKind.STRENGTH, Ink.POSITIVE, findings, material),
                                    field(FindingKind.WEAKNESS, Ink.NEGATIVE, findings, material),
                                    field(FindingKind.OPPORTUNITY, Ink.ACCENT, findings, material),
                                    field(FindingKind.THREAT, Ink.ALARM, findings, material))));
        }
        said(findings, material, pages);
        asked(diagnosis, material, pages);
    }

    private static Card field(FindingKind kind, Ink tint, List<Finding> findings, Material material) {
        List<Finding> own =
                findings.stream().filter(finding -> finding.getKind() == kind).toList();
        List<List<Run>> lines = new ArrayList<>(own.stream()
                .limit(EACH)
                .map(finding -> Run.words(ShortText.cut(material.name(finding), LONGEST)))
                .toList());
        if (own.isEmpty()) {
            lines.add(List.of(new Run.Quiet(material.say("council.field.empty"))));
        } else if (own.size() > EACH) {
            lines.add(List.of(new Run.Quiet(material.say("council.field.more", own.size() - EACH))));
        }
        return new Card(material.say("findings." + kind.getName()), "", lines, tint);
    }

    /** What people without a public part said, a quotation each of some findings, those that trouble first. */
    private static void said(List<Finding> findings, Material material, Pages pages) {
        List<Part> quotations = findings.stream()
                .sorted((one, other) -> Integer.compare(order(one), order(other)))
                .flatMap(finding -> quoted(finding, material))
                .limit(QUOTATIONS)
                .toList();
        if (!quotations.isEmpty()) {
            heading(pages, material, "said");
            pages.all(quotations);
        }
    }

    private static int order(Finding finding) {
        return switch (finding.getKind()) {
            case WEAKNESS -> 0;
            case THREAT -> 1;
            case STRENGTH -> 2;
            case OPPORTUNITY -> 3;
        };
    }

    private static Stream<Part> quoted(Finding finding, Material material) {
        List<Evidence> mentions = finding.getEvidence().stream()
                .filter(one -> one instanceof MentionEvidence mention && !mention.isAuthorIsPublic())
                .toList();
        return new EvidenceParts(material).of(mentions).stream().limit(1);
    }

    private static void asked(Diagnosis diagnosis, Material material, Pages pages) {
        List<Fieldwork> work = material.shown(diagnosis.getFieldwork());
        if (work.isEmpty()) {
            return;
        }
        String said = work.stream()
                .map(one -> one.getParticipants() == null
                        ? material.heading(one)
                        : material.say("council.asked.people", material.heading(one), one.getParticipants()))
                .collect(Collectors.joining(" ; "));
        heading(pages, material, "asked");
        pages.block(Anchors.of("council_fieldwork"), Part.Paragraph.of(material.say("council.asked.all", said)));
    }
}
