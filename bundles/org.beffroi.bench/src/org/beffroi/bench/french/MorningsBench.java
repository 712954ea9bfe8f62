package org.beffroi.bench.french;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beffroi.analyses.note.MorningNote;
import org.beffroi.bench.measure.Columns;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Order;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose.Finding;

/**
 * {@code beffroi bench note}: mornings that several people invented who saw no code, each planted in the invented town with four
 * things that need somebody: how many of them are in the note of that morning.
 *
 * @param locale language of the table
 * @param out where it is printed
 */
public record MorningsBench(Locale locale, PrintStream out) {

    private static final int READ = 500;

    /** A set of mornings, each by another hand. The first four were looked at while rules were chosen, after a first reading; the others were not. */
    enum Part {
        SEEN("mornings-a"),
        SECOND("mornings-b"),
        THIRD("mornings-c"),
        FOURTH("mornings-d"),
        FIFTH("mornings-e"),
        BLIND("mornings-f");

        private final String name;

        Part(String name) {
            this.name = name;
        }
    }

    /**
     * Something that was planted.
     *
     * @param found whether a sentence of the note leads to half of its mentions
     */
    record Event(String day, String kind, String what, boolean found) {}

    /**
     * What was measured.
     *
     * @param notes the sentences of each morning
     */
    record Measured(List<Event> events, Map<String, List<String>> notes) {}

    /**
     * Prints the tables.
     *
     * @throws IOException if no folder can be made for an archive
     */
    public void run() throws IOException {
        for (Part part : Part.values()) {
            Measured measured = measured(part);
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(text("note.set." + part.name().toLowerCase(Locale.ROOT)), text("note.column.found")));
            Map<String, List<Event>> byKind = measured.events().stream()
                    .collect(Collectors.groupingBy(Event::kind, TreeMap::new, Collectors.toList()));
            byKind.forEach((kind, events) -> rows.add(List.of(kind, figures(events))));
            rows.add(List.of(text("note.all"), figures(measured.events())));
            new Columns(rows).lines().forEach(out::println);
            measured.events().stream()
                    .filter(event -> !event.found())
                    .forEach(event -> out.println(text("note.missed", event.day(), event.kind(), event.what())));
        }
    }

    private String figures(List<Event> events) {
        return String.format(
                locale, "%d / %d", events.stream().filter(Event::found).count(), events.size());
    }

    /** Each morning in an archive of its own. */
    static Measured measured(Part part) throws IOException {
        PlantedTable mentions = PlantedTable.named(part.name + "-mentions.tsv");
        List<Event> events = new ArrayList<>();
        Map<String, List<String>> notes = new LinkedHashMap<>();
        Map<String, List<Map<String, String>>> byDay = PlantedTable.named(part.name + ".tsv").rows().stream()
                .collect(Collectors.groupingBy(row -> row.get("day"), LinkedHashMap::new, Collectors.toList()));
        for (var morning : byDay.entrySet()) {
            LocalDate day = LocalDate.parse(morning.getKey());
            try (PlantedTown town = new PlantedTown(mentions.mentions("day", morning.getKey()))) {
                Answer answer =
                        town.answer(new MorningNote(), day.plusDays(1), Map.of("period", List.of(day.toString())));
                List<Finding> findings = answer.findings().findings();
                notes.put(
                        morning.getKey(),
                        findings.stream().map(Finding::sentence).toList());
                List<Set<String>> doors = findings.stream()
                        .map(finding -> ids(finding.drillDown(), town.run(day)))
                        .toList();
                for (Map<String, String> row : morning.getValue()) {
                    Set<String> planted =
                            new HashSet<>(Arrays.asList(row.get("ids").split("\\|")));
                    boolean found = doors.stream().anyMatch(door -> isFound(planted, door));
                    events.add(new Event(morning.getKey(), row.get("kind"), row.get("what"), found));
                }
            }
        }
        return new Measured(List.copyOf(events), notes);
    }

    /**
     * Half of what was planted, which is a quarter at least of what is behind the door; or, where one mention stands for all, that
     * one.
     */
    private static boolean isFound(Set<String> planted, Set<String> door) {
        long common = planted.stream().filter(door::contains).count();
        return 2 * common >= planted.size() && 4 * common >= door.size() || door.size() == 1 && common == 1;
    }

    private static Set<String> ids(Optional<DrillDown> door, Run run) {
        return switch (door.orElse(null)) {
            case DrillDown.ToMentions to ->
                run.snapshot().page(to.query(), Order.NEWEST, Optional.empty(), READ, run.cancel()).rows().stream()
                        .map(entry -> entry.mention().id().value())
                        .collect(Collectors.toSet());
            case DrillDown.ToMention to -> Set.of(to.id().value());
            case null, default -> Set.of();
        };
    }

    private String text(String key, Object... arguments) {
        return Sentence.of(MorningsBench.class, key, arguments).in(locale);
    }
}
