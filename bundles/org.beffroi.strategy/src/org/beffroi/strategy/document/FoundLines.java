package org.beffroi.strategy.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.DocumentEvidence;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.MentionEvidence;
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

    /** What was written of a finding is at most as long beside its evidence, in letters. */
    private static final int FIRST = 170;

    /** Less has no room for a sentence. */
    private static final int LEAST = 20;

    public FoundLines {
        Objects.requireNonNull(material);
    }

    /** The first of them, as many as wished, with evidence as short as a page of all asks for. */
    List<List<Run>> first(int most) {
        return first(most, LONGEST_EVIDENCE);
    }

    /** @param longest evidence, in letters */
    public List<List<Run>> first(int most, int longest) {
        return first(most, one -> proof(one, longest));
    }

    /** The same with facts alone, for texts in which nobody is quoted. */
    public List<List<Run>> facts(int most, int longest) {
        return first(most, one -> fact(one, longest));
    }

    private List<List<Run>> first(int most, Function<Element, Optional<String>> said) {
        List<List<Run>> items = new ArrayList<>();
        for (Element one : found().stream().limit(most).toList()) {
            List<Run> line = new ArrayList<>();
            line.add(new Run.Strong(ended(material.name(one))));
            line.addAll(Run.words(" " + said.apply(one).orElseGet(() -> material.say("note.finding.bare"))));
            items.add(line);
        }
        return items;
    }

    /**
     * What a finding rests on, in whole sentences as far as there is room: what was found of it and the evidence that says most, else
     * the one or the other; cut only where neither fits.
     */
    public Optional<String> proof(Element one, int longest) {
        List<String> evidence = lines(evidence(one));
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        String told = told(one, longest);
        Stream<String> both = both(one, evidence, longest);
        return fitting(Stream.concat(both, evidence.stream()), told, longest)
                .or(() -> Optional.of(ShortText.sentences(evidence.getFirst(), longest)));
    }

    /** The same as one fact: what was measured or counted of it, else what was written of it, else what anybody said. */
    public Optional<String> fact(Element one, int longest) {
        List<Evidence> measured = evidence(one).stream()
                .filter(piece -> !(piece instanceof MentionEvidence || piece instanceof DocumentEvidence))
                .toList();
        List<String> found = lines(measured);
        String told = told(one, longest);
        Stream<String> both = both(one, found, longest);
        return fitting(Stream.concat(both, found.stream()), told, longest).or(() -> proof(one, longest));
    }

    /** What was written of it as far as there is room beside the first piece of evidence, then that; nothing where there is none. */
    private static Stream<String> both(Element one, List<String> evidence, int longest) {
        String told = evidence.isEmpty()
                ? ""
                : told(one, longest - evidence.getFirst().length() - 1);
        return told.isEmpty() ? Stream.empty() : Stream.of(told + " " + evidence.getFirst());
    }

    private List<String> lines(List<Evidence> evidence) {
        return new EvidenceLine(material).all(evidence).map(FoundLines::begun).toList();
    }

    /** The first that there is room for, else what was told. */
    private static Optional<String> fitting(Stream<String> some, String told, int longest) {
        return some.filter(said -> said.length() <= longest).findFirst().or(() -> Optional.of(told)
                .filter(text -> !text.isEmpty()));
    }

    /** The first sentences of what was written of it, whole; empty without any, and where not even the first has room. */
    private static String told(Element one, int longest) {
        if (longest < LEAST) {
            return "";
        }
        String text = Rich.line(one.getDescription()).stream().map(Run::text).collect(Collectors.joining());
        String said = ShortText.sentences(text, Math.min(longest, FIRST));
        return text.strip().replaceAll("\\s+", " ").startsWith(said) ? said : "";
    }

    /** A sentence begins with a capital and ends with a stop, a quotation as its speaker did. */
    private static String begun(String said) {
        String first = said.substring(0, said.offsetByCodePoints(0, 1)).toUpperCase(Locale.FRENCH);
        String whole = first + said.substring(said.offsetByCodePoints(0, 1));
        return whole.matches("(?s).*[.!?…»)]") ? whole : whole + ".";
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

    /** A name as a sentence, which ends like one. */
    public static String ended(String name) {
        String cut = ShortText.cut(name, LONGEST_FINDING);
        return cut.matches(".*[.!?…]") ? cut : cut + ".";
    }
}
