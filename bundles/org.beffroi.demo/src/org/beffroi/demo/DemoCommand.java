package org.beffroi.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Demonstration;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryParser;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.Spans;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code beffroi demo [DIR]}: makes the demonstration's dossier, shows what an analyst would see first, and opens the
 * workbench on it where there is a display. {@code beffroi demo --live [DIR]}: lets the town go on talking instead.
 */
@Component(service = Command.class)
@Command.Info(id = "demo")
public final class DemoCommand implements Command<DemoCommand.Parameters> {

    private static final String CRISIS = "cantine PROCHE/5 (enfants OU école OU poulet) SAUF vacances";
    private static final String CRISIS_DAYS = CRISIS + " date:2025-02-24..2025-03-09";
    private static final int BAR = 40;
    private static final int FIRST_ROWS = 5;
    private static final int WIDEST = 150;

    /**
     * Where to make it.
     *
     * @param dir the folder; absent: {@code beffroi-demo} in the current one, {@code beffroi-live} if it goes live
     * @param live whether servers publish as time goes, to be harvested
     * @param for_ how long they do, a day at most
     */
    public record Parameters(
            @Argument Optional<Path> dir,
            boolean live,
            @Default("30m") String for_) {}

    private final Demonstration demonstration;
    private final Harvest harvest;

    /** The command of the program. */
    @Activate
    public DemoCommand(@Reference Demonstration demonstration, @Reference Harvest harvest) {
        this.demonstration = demonstration;
        this.harvest = harvest;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        if (parameters.live()) {
            Duration time = Spans.lasting(parameters.for_());
            Path folder = workplace.currentFolder().resolve(parameters.dir().orElse(Path.of("beffroi-live")));
            new LiveDemonstration(harvest, Clock.systemUTC()).run(folder, time, workplace);
            return Outcome.DONE;
        }
        Path folder = workplace.currentFolder().resolve(parameters.dir().orElse(Path.of("beffroi-demo")));
        if (!workplace.dossiers().isDossier(folder)) {
            demonstration.make(folder, workplace.progress(sentence("demo.making")));
        }
        try (Dossier dossier = workplace.dossiers().open(folder, Access.READ, Progress.silent());
                Snapshot snapshot = dossier.archive().snapshot()) {
            show(dossier, snapshot, workplace);
        }
        openWorkbench(folder, workplace);
        return Outcome.DONE;
    }

    private void show(Dossier dossier, Snapshot snapshot, Workplace workplace) {
        PrintWriter out = workplace.out();
        Locale locale = workplace.locale();
        say(
                workplace,
                sentence(
                        "demo.made",
                        dossier.settings().name(),
                        dossier.folder().toString(),
                        snapshot.size(),
                        date(dossier.today(), locale)));
        QueryParser parser = new QueryParser(dossier.archive().fields());
        Query crisis = parser.parse(CRISIS).orRefuse();
        say(workplace, sentence("demo.question", CRISIS, snapshot.count(crisis, Cancel.never())));
        Query days = parser.parse(CRISIS_DAYS).orRefuse();
        days(
                snapshot.timeline(
                        days,
                        new TimelineSpan(
                                TimelineSpan.Unit.DAY, dossier.settings().zone()),
                        Cancel.never()),
                out,
                locale);
        facet(snapshot, crisis, CoreFields.NETWORK, out, locale);
        facet(snapshot, crisis, CoreFields.DEPARTMENT, out, locale);
        out.println();
        for (Entry entry : snapshot.page(days, Order.NEWEST, Optional.empty(), FIRST_ROWS, Cancel.never())
                .rows()) {
            row(entry, dossier, out, locale);
        }
        say(workplace, sentence("demo.next", dossier.folder().toString(), hasDisplay() ? 1 : 0));
    }

    private static void days(Timeline timeline, PrintWriter out, Locale locale) {
        long highest = timeline.buckets().stream()
                .mapToLong(Timeline.Bucket::mentions)
                .max()
                .orElse(1);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        for (Timeline.Bucket bucket : timeline.buckets()) {
            int length = (int) Math.ceilDiv(bucket.mentions() * BAR, Math.max(1, highest));
            out.printf(locale, "  %-12s %5d  %s%n", day.format(bucket.start()), bucket.mentions(), "▇".repeat(length));
        }
        out.println();
    }

    private static void facet(Snapshot snapshot, Query query, Field field, PrintWriter out, Locale locale) {
        FacetCounts counts = snapshot.facet(query, field, FIRST_ROWS, Cancel.never());
        List<String> said = counts.counts().stream()
                .map(count -> field.valueLabel(count.value(), locale) + " " + count.mentions())
                .toList();
        out.println("  " + field.label(locale) + " : " + String.join(" · ", said));
    }

    private static void row(Entry entry, Dossier dossier, PrintWriter out, Locale locale) {
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale);
        String author =
                entry.mention().author().map(dossier.pseudonyms()::shown).orElse("—");
        String date = entry.mention()
                .published()
                .map(time -> when.format(time.atZone(dossier.settings().zone())))
                .orElse("—");
        String text = entry.mention().text().replaceAll("\\s+", " ");
        out.println("  " + author + " · " + entry.mention().network().orElse("") + " · " + date);
        out.println("  " + (text.length() > WIDEST ? text.substring(0, WIDEST - 1) + "…" : text));
        out.println();
    }

    /** The launcher says where it is; where there is no display, nothing is asked of one. */
    private static void openWorkbench(Path folder, Workplace workplace) {
        String launcher = System.getProperty("beffroi.launcher");
        if (launcher == null || !hasDisplay()) {
            return;
        }
        try {
            new ProcessBuilder(launcher, "open", folder.toAbsolutePath().toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            workplace.tell(sentence("demo.opening"));
        } catch (IOException e) {
            workplace.tell(sentence("demo.not.opened", String.valueOf(e.getMessage())));
        }
    }

    /** Windows and macOS have one and do not say so in the environment. */
    private static boolean hasDisplay() {
        return !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }

    private static void say(Workplace workplace, Sentence sentence) {
        workplace.out().println(sentence.in(workplace.locale()));
        workplace.out().println();
    }

    private static String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private static Sentence sentence(String key, Object... arguments) {
        return Sentence.of(DemoCommand.class, key, arguments);
    }
}
