package org.beffroi.strategy.document.council;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.EvidenceLine;
import org.beffroi.strategy.document.FoundLines;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Diagnosis;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.Fieldwork;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.FindingKind;
import org.beffroi.strategy.model.MentionEvidence;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Where the body stands: strengths, weaknesses, opportunities and threats in four fields, what people say, who was asked. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "council.ground", place = StrategySection.Place.COUNCIL, rank = 2)
public final class GroundChapter extends CouncilChapter {

    /** Findings that a field has room for, and their longest name in letters. */
    private static final int EACH = 5;

    private static final int LONGEST = 110;
    /** What the findings of a field rest on, in letters: of few of them more is told of each. */
    private static final int ROOM = 440;

    private static final int LEAST_FACT = 110;
    private static final int MOST_FACT = 170;

    private static final int QUOTATIONS = 3;

    /** Interviews, workshops and surveys that there is room for, and what came out of each, in letters. */
    private static final int ASKED = 6;

    private static final int LONGEST_SAID = 200;

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
        List<List<Run>> said = said(findings, material);
        List<Fieldwork> work = material.shown(diagnosis.getFieldwork());
        if (!said.isEmpty() || !work.isEmpty()) {
            heading(pages, material, work.isEmpty() ? "said" : said.isEmpty() ? "asked" : "heard");
        }
        if (!said.isEmpty()) {
            pages.block(Anchors.of("council_said"), new Part.ItemList(false, said));
        }
        if (!work.isEmpty()) {
            asked(work, material, pages);
        }
    }

    private static Card field(FindingKind kind, Ink tint, List<Finding> findings, Material material) {
        List<Finding> own =
                findings.stream().filter(finding -> finding.getKind() == kind).toList();
        int longest = Math.clamp(ROOM / Math.clamp(own.size(), 1, EACH), LEAST_FACT, MOST_FACT);
        List<List<Run>> lines = new ArrayList<>(own.stream()
                .limit(EACH)
                .map(finding -> line(finding, longest, material))
                .toList());
        if (own.isEmpty()) {
            lines.add(List.of(new Run.Quiet(material.say("council.field.empty"))));
        } else if (own.size() > EACH) {
            lines.add(List.of(new Run.Quiet(material.say("council.field.more", own.size() - EACH))));
        }
        return new Card(material.say("findings." + kind.getName()), "", lines, tint);
    }

    /** A finding and what it rests on. */
    private static List<Run> line(Finding finding, int longest, Material material) {
        List<Run> line = new ArrayList<>();
        line.add(new Run.Strong(FoundLines.ended(ShortText.cut(material.name(finding), LONGEST))));
        new FoundLines(material).fact(finding, longest).ifPresent(fact -> line.add(new Run.Words(" " + fact)));
        return line;
    }

    /** What people without a public part said, those that trouble first, of as many kinds of people and months as there are. */
    private static List<List<Run>> said(List<Finding> findings, Material material) {
        List<MentionEvidence> all = findings.stream()
                .sorted((one, other) -> Integer.compare(order(one), order(other)))
                .flatMap(finding -> quoted(finding, material))
                .toList();
        EvidenceLine lines = new EvidenceLine(material);
        return varied(all, material).stream()
                .flatMap(one -> lines.first(List.of(one)).map(Run::words).stream())
                .toList();
    }

    /** The first, then each time the one that shares least with those before: who speaks, and when. */
    private static List<MentionEvidence> varied(List<MentionEvidence> all, Material material) {
        List<MentionEvidence> left = new ArrayList<>(all);
        List<MentionEvidence> taken = new ArrayList<>();
        while (taken.size() < QUOTATIONS && !left.isEmpty()) {
            MentionEvidence next = left.stream()
                    .min(Comparator.comparingLong(one -> taken.stream()
                            .mapToInt(other -> alike(one, other, material))
                            .sum()))
                    .orElseThrow();
            left.remove(next);
            taken.add(next);
        }
        return taken;
    }

    private static int alike(MentionEvidence one, MentionEvidence other, Material material) {
        int speaker = Objects.equals(one.getSpeaker(), other.getSpeaker()) ? 1 : 0;
        int month = Objects.equals(month(one, material), month(other, material)) ? 1 : 0;
        return speaker + month;
    }

    private static @Nullable YearMonth month(MentionEvidence mention, Material material) {
        return mention.getPublished() == null
                ? null
                : YearMonth.from(mention.getPublished().atZone(material.zone()));
    }

    private static int order(Finding finding) {
        return switch (finding.getKind()) {
            case WEAKNESS -> 0;
            case THREAT -> 1;
            case STRENGTH -> 2;
            case OPPORTUNITY -> 3;
        };
    }

    private static Stream<MentionEvidence> quoted(Finding finding, Material material) {
        return material.shown(finding.getEvidence()).stream()
                .filter(one -> one.getState() != EvidenceState.GONE)
                .flatMap(one -> one instanceof MentionEvidence mention ? Stream.of(mention) : Stream.empty())
                .filter(mention -> !mention.isAuthorIsPublic()
                        && mention.getQuotation() != null
                        && !mention.getQuotation().isBlank());
    }

    /** Who was asked, when, and what came out of it. */
    private static void asked(List<Fieldwork> work, Material material, Pages pages) {
        pages.block(
                Anchors.of("council_fieldwork"),
                work.stream().limit(ASKED).map(one -> asked(one, material)).toList());
        more(pages, material, "asked", work.size(), Math.min(ASKED, work.size()));
    }

    private static Part.Note asked(Fieldwork work, Material material) {
        List<String> of = new ArrayList<>();
        if (work.getParticipants() != null) {
            of.add(material.say("council.asked.people", work.getParticipants()));
        }
        if (work.getOn() != null) {
            of.add(new Wording(material.locale()).month(work.getOn()));
        }
        String said = ShortText.sentences(
                Rich.line(work.getSummary()).stream().map(Run::text).collect(Collectors.joining()), LONGEST_SAID);
        String name = material.heading(work);
        String title = of.isEmpty() ? name : material.say("council.asked.of", name, String.join(", ", of));
        List<Run> line = new ArrayList<>();
        line.add(new Run.Strong(FoundLines.ended(title)));
        if (!said.isEmpty()) {
            line.addAll(Run.words(" " + said));
        }
        return new Part.Note(line);
    }
}
