package org.beffroi.strategy.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.WeakPoint;

/**
 * What was found, a line each: its name, then the first piece of evidence for it. Findings of the diagnosis and weak points of the
 * overall plan that have a name: first those that rest on something, then what troubles before what helps.
 *
 * @param material the strategy and its reader
 */
public record FoundLines(Material material) {

    /** Longest name of a finding and longest evidence, in letters. */
    private static final int LONGEST_FINDING = 90;

    private static final int LONGEST_EVIDENCE = 150;

    public FoundLines {
        Objects.requireNonNull(material);
    }

    /** The first of them, as many as wished, with evidence as short as a page of all asks for. */
    List<List<Run>> first(int most) {
        return first(most, LONGEST_EVIDENCE);
    }

    /** @param longest evidence, in letters */
    public List<List<Run>> first(int most, int longest) {
        EvidenceLine lines = new EvidenceLine(material);
        List<List<Run>> items = new ArrayList<>();
        for (Element one : found().stream().limit(most).toList()) {
            List<Run> line = new ArrayList<>();
            line.add(new Run.Strong(ended(material.name(one))));
            line.addAll(Run.words(" "
                    + lines.first(evidence(one))
                            .map(said -> ShortText.cut(said, longest))
                            .orElseGet(() -> material.say("note.finding.bare"))));
            items.add(line);
        }
        return items;
    }

    private List<Element> found() {
        Stream<? extends Element> findings = material.strategy().getDiagnosis() == null
                ? Stream.empty()
                : material.strategy().getDiagnosis().getFindings().stream();
        Stream<? extends Element> weak = material.strategy().getGlobalPlan() == null
                ? Stream.empty()
                : material.strategy().getGlobalPlan().getWeakPoints().stream();
        EvidenceLine lines = new EvidenceLine(material);
        return Stream.<Element>concat(findings, weak)
                .filter(one -> material.shows(one) && !material.name(one).isEmpty())
                .sorted(Comparator.comparing(
                                (Element one) -> lines.first(evidence(one)).isEmpty())
                        .thenComparing(FoundLines::rank))
                .toList();
    }

    private static List<Evidence> evidence(Element one) {
        return switch (one) {
            case Finding finding -> finding.getEvidence();
            case WeakPoint weak -> weak.getEvidence();
            default -> List.of();
        };
    }

    private static int rank(Element one) {
        return !(one instanceof Finding finding)
                ? 0
                : switch (finding.getKind()) {
                    case WEAKNESS -> 0;
                    case THREAT -> 1;
                    case OPPORTUNITY -> 2;
                    case STRENGTH -> 3;
                };
    }

    /** A sentence of it, which ends like one. */
    private static String ended(String name) {
        String cut = ShortText.cut(name, LONGEST_FINDING);
        return cut.matches(".*[.!?…]") ? cut : cut + ".";
    }
}
