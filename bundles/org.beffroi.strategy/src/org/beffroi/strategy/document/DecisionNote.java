package org.beffroi.strategy.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.BudgetKind;
import org.beffroi.strategy.model.BudgetLine;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.WeakPoint;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the one page for those who decide: what is asked of them, three findings with their evidence, five objectives with
 * their target, the roadmap, the money and the people. What a strategy lacks is said in the place where it would stand. Whatever its
 * size, the page is one: findings and objectives are few, names are cut between words.
 *
 * @param material the strategy and its reader
 */
record DecisionNote(Material material) {

    private static final int FINDINGS = 3;
    private static final int OBJECTIVES = 5;

    /** Longest texts of the page in letters: what is asked, a finding with its evidence, the name of an objective, an indicator's. */
    private static final int LONGEST_ASKED = 240;

    private static final int LONGEST_FINDING = 90;
    private static final int LONGEST_EVIDENCE = 150;
    private static final int LONGEST_OBJECTIVE = 60;
    private static final int LONGEST_INDICATOR = 42;

    DecisionNote {
        Objects.requireNonNull(material);
    }

    /** Its parts, in the order in which they are read. */
    List<Part> parts() {
        Pages pages = new Pages(material);
        asked(pages);
        findings(pages);
        objectives(pages);
        roadmap(pages);
        means(pages);
        return pages.made();
    }

    private void head(Pages pages, String section) {
        pages.block(Anchors.of("note_" + section), new Part.Heading(1, material.say("note." + section)));
    }

    private void missing(Pages pages, String section) {
        pages.block(
                Anchors.of("note_" + section + "_missing"),
                Part.Paragraph.of(material.say("note." + section + ".missing")));
    }

    private void asked(Pages pages) {
        Strategy strategy = material.strategy();
        head(pages, "asked");
        pages.block(
                Anchors.of("note_asked_for"),
                Part.Paragraph.of(material.say(
                        "note.asked." + strategy.getStatus().getName().toLowerCase(Locale.ROOT))));
        String why = Rich.parts(strategy.getDescription()).isEmpty()
                ? ""
                : words(Rich.line(strategy.getDescription()), LONGEST_ASKED);
        if (!why.isEmpty()) {
            pages.block(Anchors.of("note_asked_text"), Part.Paragraph.of(why));
        }
    }

    private void findings(Pages pages) {
        head(pages, "findings");
        List<Element> found = found();
        if (found.isEmpty()) {
            missing(pages, "findings");
            return;
        }
        EvidenceLine lines = new EvidenceLine(material);
        List<List<Run>> items = new ArrayList<>();
        for (Element one : found.subList(0, Math.min(FINDINGS, found.size()))) {
            List<Run> line = new ArrayList<>();
            line.add(new Run.Strong(ended(material.name(one), LONGEST_FINDING)));
            line.addAll(Run.words(" "
                    + lines.first(evidence(one))
                            .map(said -> ShortText.cut(said, LONGEST_EVIDENCE))
                            .orElseGet(() -> material.say("note.finding.bare"))));
            items.add(line);
        }
        pages.block(Anchors.of("note_findings_list"), new Part.ItemList(true, items));
    }

    /** Findings, and weak points of the overall plan, that have a name: first those that rest on something, then what troubles. */
    private List<Element> found() {
        Strategy strategy = material.strategy();
        Stream<? extends Element> findings =
                strategy.getDiagnosis() == null ? Stream.empty() : strategy.getDiagnosis().getFindings().stream();
        Stream<? extends Element> weak =
                strategy.getGlobalPlan() == null ? Stream.empty() : strategy.getGlobalPlan().getWeakPoints().stream();
        EvidenceLine lines = new EvidenceLine(material);
        return Stream.<Element>concat(findings, weak)
                .filter(one -> material.shows(one) && !material.name(one).isEmpty())
                .sorted(Comparator.comparing(
                                (Element one) -> lines.first(evidence(one)).isEmpty())
                        .thenComparing(DecisionNote::rank))
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

    private void objectives(Pages pages) {
        head(pages, "objectives");
        List<Objective> all = material.shown(material.strategy().getObjectives()).stream()
                .filter(objective -> !material.name(objective).isEmpty())
                .sorted(Comparator.comparingInt(
                        objective -> objective.getPriority() == 0 ? Integer.MAX_VALUE : objective.getPriority()))
                .toList();
        if (all.isEmpty()) {
            missing(pages, "objectives");
            return;
        }
        List<List<Object>> rows = all.stream().limit(OBJECTIVES).map(this::row).toList();
        pages.table(
                Anchors.of("note_objectives_table"),
                material.say("note.objectives.table"),
                List.of(pages.words("objective"), pages.words("indicator"), pages.figures("way"), pages.words("due")),
                rows);
        if (all.size() > OBJECTIVES) {
            pages.block(
                    Anchors.of("note_objectives_more"),
                    Part.Note.of(material.say("note.objectives.more", all.size() - OBJECTIVES)));
        }
    }

    private List<Object> row(Objective objective) {
        String name = material.say(
                "note.objective", Numbering.of(objective), ShortText.cut(material.name(objective), LONGEST_OBJECTIVE));
        Optional<Indicator> followed = material.shown(objective.getIndicators()).stream()
                .min(Comparator.comparing(indicator -> indicator.getTarget() == null));
        return followed.map(indicator -> Pages.row(
                        name,
                        ShortText.cut(material.name(indicator), LONGEST_INDICATOR),
                        way(indicator),
                        due(objective, indicator)))
                .orElseGet(() ->
                        Pages.row(name, material.say("note.objective.unmeasured"), "", month(objective.getDue())));
    }

    /** From where it stands to where it should. */
    private String way(Indicator indicator) {
        String now = material.figures().figure(indicator, value(indicator));
        String target = material.figures().figure(indicator, indicator.getTarget());
        if (target.isEmpty()) {
            return now;
        }
        return now.isEmpty() ? material.say("note.way.target", target) : material.say("note.way", now, target);
    }

    /** The newest figure; where nobody measured it yet, what it began from. */
    private static @Nullable BigDecimal value(Indicator indicator) {
        return indicator.getMeasurements().stream()
                .filter(taken -> taken.getValue() != null && taken.getAt() != null)
                .max(Comparator.comparing(taken -> taken.getAt()))
                .map(taken -> taken.getValue())
                .orElse(indicator.getBaseline());
    }

    private String due(Objective objective, Indicator indicator) {
        LocalDate day = indicator.getDue() == null ? objective.getDue() : indicator.getDue();
        return month(day);
    }

    private String month(@Nullable LocalDate day) {
        return day == null ? "" : new Wording(material.locale()).month(day);
    }

    private void roadmap(Pages pages) {
        head(pages, "roadmap");
        new RoadmapStrip(material)
                .picture()
                .ifPresentOrElse(
                        picture -> pages.block(
                                Anchors.of("note_roadmap_strip"), new Part.PicturePart(Optional.empty(), picture)),
                        () -> missing(pages, "roadmap"));
    }

    private void means(Pages pages) {
        head(pages, "means");
        List<Optional<Part.Fact>> facts = List.of(
                budget().map(words -> new Part.Fact(material.say("note.budget"), Run.words(words))),
                people().map(words -> new Part.Fact(material.say("note.people"), Run.words(words))));
        if (facts.stream().allMatch(Optional::isEmpty)) {
            missing(pages, "means");
        } else {
            pages.facts(Anchors.of("note_means_facts"), facts);
        }
    }

    /** The sum, then its kinds where there are several. */
    private Optional<String> budget() {
        if (material.strategy().getMeans() == null) {
            return Optional.empty();
        }
        Map<BudgetKind, BigDecimal> sums = new EnumMap<>(BudgetKind.class);
        for (BudgetLine line : material.shown(material.strategy().getMeans().getBudget())) {
            if (line.getAmount() != null) {
                sums.merge(line.getKind(), line.getAmount(), BigDecimal::add);
            }
        }
        BigDecimal whole = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        if (sums.size() == 1) {
            return Optional.of(material.money(whole));
        }
        String parts = sums.entrySet().stream()
                .map(kind ->
                        material.say("note.budget.kind", material.say(kind.getKey()), material.money(kind.getValue())))
                .collect(Collectors.joining(", "));
        return Optional.of(material.say("note.budget.parts", material.money(whole), parts));
    }

    private Optional<String> people() {
        if (material.strategy().getMeans() == null) {
            return Optional.empty();
        }
        List<Role> roles = material.shown(material.strategy().getMeans().getRoles());
        Optional<BigDecimal> now = sum(roles.stream().map(Role::getFullTimeNow));
        Optional<BigDecimal> wanted = sum(roles.stream()
                .map(role -> role.getFullTimeWanted() == null ? role.getFullTimeNow() : role.getFullTimeWanted()));
        return now.map(is -> wanted.filter(then -> then.compareTo(is) != 0)
                .map(then -> material.say("note.people.wanted", material.number(is), material.number(then)))
                .orElseGet(() -> material.say("note.people.now", material.number(is))));
    }

    private static Optional<BigDecimal> sum(Stream<@Nullable BigDecimal> some) {
        return some.filter(Objects::nonNull).map(Objects::requireNonNull).reduce(BigDecimal::add);
    }

    private static String words(List<Run> runs, int longest) {
        return ShortText.sentences(runs.stream().map(Run::text).collect(Collectors.joining()), longest);
    }

    /** A sentence of it, which ends like one. */
    private static String ended(String name, int longest) {
        String cut = ShortText.cut(name, longest);
        return cut.matches(".*[.!?…]") ? cut : cut + ".";
    }
}
