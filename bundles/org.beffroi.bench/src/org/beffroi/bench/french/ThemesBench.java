package org.beffroi.bench.french;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beffroi.archive.lucene.LuceneArchiveProvider;
import org.beffroi.bench.measure.Columns;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.demo.DemoTown;

/**
 * {@code beffroi bench themes}: on how many mentions of the invented town a theme is read, how many of those that it has from its
 * conversation, and how often what is read is what a person said who saw no code.
 *
 * <p>Three lists of hers: the rules were written after the first and corrected after the second; the third was written when
 * they stood, and is the blind one.
 *
 * @param locale language of the tables
 * @param out where they are printed
 */
public record ThemesBench(Locale locale, PrintStream out) {

    private static final List<String> LISTS = List.of("first", "second", "third");
    private static final Instant CRISIS = Instant.parse("2025-03-02T23:00:00Z");
    private static final Instant CRISIS_END = Instant.parse("2025-03-09T23:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 14);

    /** How many mentions of a kind there are, and of how many something is so. */
    record Share(long part, long all) {
        double value() {
            return all == 0 ? 0 : (double) part / all;
        }
    }

    /**
     * What was measured.
     *
     * @param themed mentions with a theme
     * @param inherited those of them that have it from their conversation
     * @param crisis mentions of the week of the canteen that are about the canteen or a school
     * @param right of the themes read in comments, those that the person said or accepts, by list
     * @param covered of the comments of a list, those with a theme
     * @param byTheme of the blind list: how often each theme was read, and how often rightly
     */
    record Measured(
            Share themed,
            Share inherited,
            Share crisis,
            Map<String, Share> right,
            Map<String, Share> covered,
            Map<String, Share> byTheme) {}

    /**
     * Prints the tables.
     *
     * @throws IOException if no folder can be made for an archive
     */
    public void run() throws IOException {
        Measured measured = measured();
        out.println(text("themes.coverage", figures(measured.themed()), figures(measured.inherited())));
        out.println(text("themes.crisis", figures(measured.crisis())));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(text("themes.column.list"), text("themes.column.covered"), text("themes.column.right")));
        for (String list : LISTS) {
            rows.add(List.of(
                    text("themes.list." + list),
                    figures(measured.covered().get(list)),
                    figures(measured.right().get(list))));
        }
        new Columns(rows).lines().forEach(out::println);
        List<List<String>> themes = new ArrayList<>();
        themes.add(List.of(text("themes.column.theme"), text("themes.column.right")));
        measured.byTheme().forEach((theme, share) -> themes.add(List.of(theme, figures(share))));
        new Columns(themes).lines().forEach(out::println);
    }

    /** Reads the town into an archive of its own, as a dossier does, and compares. */
    static Measured measured() throws IOException {
        Path folder = Files.createTempDirectory("beffroi-bench");
        try {
            Chain chain = new Chain(folder);
            Enrichment enrichment = chain.measured().get("");
            Fields fields = Fields.core().with(Enrichment.fields(List.copyOf(chain.enrichers())));
            ArchivePlace place = new ArchivePlace(folder, "bench", "bench", DemoTown.ZONE, () -> TODAY);
            List<Mention> town = Texts.town();
            try (Archive archive =
                    new LuceneArchiveProvider().open(place, fields, enrichment, Access.WRITE, Progress.silent())) {
                archive.add(town);
                archive.record(new DemoTown().acts());
                try (Snapshot snapshot = archive.snapshot()) {
                    List<Entry> entries = town.stream()
                            .map(mention -> snapshot.entry(mention.id()).orElseThrow())
                            .toList();
                    return compared(entries, snapshot);
                }
            }
        } finally {
            delete(folder);
        }
    }

    private static Measured compared(List<Entry> entries, Snapshot snapshot) {
        List<Entry> themed =
                entries.stream().filter(entry -> !themes(entry).isEmpty()).toList();
        List<Entry> week = entries.stream().filter(ThemesBench::isOfTheCrisis).toList();
        Map<String, Share> right = new LinkedHashMap<>();
        Map<String, Share> covered = new LinkedHashMap<>();
        Map<String, Share> byTheme = new TreeMap<>();
        for (String list : LISTS) {
            Map<Entry, BlindLabels.Label> comments = new LinkedHashMap<>();
            BlindLabels.named(list).said().forEach((id, label) -> {
                Entry entry = snapshot.entry(id).orElseThrow();
                if (entry.effective()
                        .string(CoreFields.TYPE)
                        .filter("comment"::equals)
                        .isPresent()) {
                    comments.put(entry, label);
                }
            });
            byTheme.clear();
            comments.forEach((entry, label) -> themes(entry)
                    .forEach(theme -> byTheme.merge(
                            theme,
                            new Share(label.accepts(theme) ? 1 : 0, 1),
                            (one, other) -> new Share(one.part() + other.part(), one.all() + other.all()))));
            right.put(list, sum(byTheme.values()));
            covered.put(list, share(comments.keySet(), entry -> !themes(entry).isEmpty()));
        }
        return new Measured(
                new Share(themed.size(), entries.size()),
                share(themed, ThemesBench::isInherited),
                share(week, entry -> themes(entry).stream().anyMatch(List.of("canteen", "school")::contains)),
                right,
                covered,
                byTheme);
    }

    private static Share sum(Collection<Share> shares) {
        return new Share(
                shares.stream().mapToLong(Share::part).sum(),
                shares.stream().mapToLong(Share::all).sum());
    }

    private static Share share(Collection<Entry> entries, java.util.function.Predicate<Entry> so) {
        return new Share(entries.stream().filter(so).count(), entries.size());
    }

    private static List<String> themes(Entry entry) {
        return entry.effective().strings(CoreFields.THEME);
    }

    private static boolean isInherited(Entry entry) {
        return entry.annotations().stream()
                .anyMatch(annotation -> annotation.field().equals(CoreFields.THEME.name())
                        && annotation.from().isPresent());
    }

    private static boolean isOfTheCrisis(Entry entry) {
        return entry.effective()
                .time(CoreFields.PUBLISHED)
                .filter(time -> !time.isBefore(CRISIS) && time.isBefore(CRISIS_END))
                .isPresent();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private String figures(Share share) {
        return String.format(locale, "%,d / %,d = %.1f %%", share.part(), share.all(), 100 * share.value());
    }

    private String text(String key, Object... arguments) {
        return Sentence.of(ThemesBench.class, key, arguments).in(locale);
    }
}
