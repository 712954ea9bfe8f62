package org.beffroi.dossier.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.PeriodWords;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column;
import org.beffroi.core.text.Tokens;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.watch.Arrivals;

/**
 * Makes documents of digests.
 *
 * @param document what is read
 * @param shown the mentions of each watch that the document shows as new, by the watch's name: to be handed to
 *     {@link org.beffroi.core.watch.Watches#delivered} once the document has reached its readers
 */
public record Composition(Document document, Map<String, List<MentionId>> shown) {

    public Composition {
        shown = Map.copyOf(shown);
    }

    /**
     * A digest as it is now, whole.
     *
     * @param reports runs its analyses
     * @throws Refusal if a query is not understood or a watch is unknown
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public static Composition of(Digest digest, Material material, Reports reports, Cancel cancel) {
        return new Composer(digest.settled(), material, reports, cancel).composition();
    }

    /**
     * As much of a digest as a form has; empty of an alert that has nothing to call for.
     *
     * @throws Refusal if a query is not understood or a watch is unknown
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public static Optional<Composition> of(
            Digest digest, Digest.Form form, Material material, Reports reports, Cancel cancel) {
        return switch (form) {
            case COMPLETE -> Optional.of(of(digest, material, reports, cancel));
            case SHORT -> Optional.of(new ShortForm(digest.settled(), material, reports, cancel).composition());
            case ALERT -> new AlertForm(digest.settled(), material, reports, cancel).composition();
        };
    }

    /**
     * What an item of a digest holds, in brief, in the language of the digest; where it cannot be made, why.
     *
     * @param reports runs its analyses
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public static ItemBrief brief(Digest.Item item, Digest digest, Material material, Reports reports, Cancel cancel) {
        return new BriefForm(digest, material, reports, cancel).of(digest.settled(item));
    }

    /** One composition under way. */
    private static final class Composer {

        private final Digest digest;
        private final Material material;
        private final Reports reports;
        private final Cancel cancel;
        private final Wording wording;
        private final DigestFrame frame;
        private final Tokens tokens = new Tokens();
        private final List<Part> parts = new ArrayList<>();
        private final List<SearchSection.Figures> overview = new ArrayList<>();
        private final Map<String, List<MentionId>> shown = new LinkedHashMap<>();
        private boolean grouped;

        Composer(Digest digest, Material material, Reports reports, Cancel cancel) {
            this.digest = digest;
            this.material = material;
            this.reports = reports;
            this.cancel = cancel;
            this.wording = new Wording(digest.language());
            this.frame = new DigestFrame(digest, material);
        }

        Composition composition() {
            digest.items().forEach(this::item);
            List<Part> whole = new ArrayList<>();
            if (overview.size() > 1) {
                whole.add(table());
            }
            whole.addAll(parts);
            return new Composition(frame.document(whole), shown);
        }

        private void item(Digest.Item item) {
            switch (item) {
                case Digest.Heading heading -> {
                    parts.add(new Part.Heading(1, heading.text()));
                    grouped = true;
                }
                case Digest.Words words -> parts.add(Part.Paragraph.of(words.text()));
                case Digest.Search search -> {
                    SearchSection section = new SearchSection(material, search, wording, tokens, reports, cancel);
                    SearchSection.Figures figures = section.figures();
                    overview.add(figures);
                    parts.addAll(section.parts(level(), figures));
                }
                case Digest.Watched watched -> watch(watched);
                case Digest.Analysed analysed -> analysis(analysed);
                case Digest.Quoted quoted -> parts.add(quoted(quoted));
                case Digest.Finding finding ->
                    parts.add(new FindingParts(material, reports, wording, cancel).of(finding));
                case Digest.Figure figure -> parts.add(new FindingParts(material, reports, wording, cancel).of(figure));
            }
        }

        /** What a person chose to show is quoted whole or in short as its rights say, nothing marked in it. */
        private Part quoted(Digest.Quoted item) {
            Quoting quoting = new Quoting(material, wording, new Query.Everything(), tokens);
            return material.snapshot()
                    .entry(item.mention())
                    .<Part>map(quoting::quotation)
                    .orElseGet(() -> Part.Note.of(wording.say(Composition.class, "digest.mention.gone")));
        }

        /** One that cannot be run says so in its place, and keeps nothing else from being read. */
        private void analysis(Digest.Analysed item) {
            try {
                Report report = reports.report(item.analysis(), item.parameters(), digest.language(), cancel);
                String title = item.title().isBlank() ? report.title() : item.title();
                List<Part> found = reports.parts(report);
                parts.add(new Part.Heading(level(), title));
                parts.addAll(found);
            } catch (Refusal e) {
                parts.add(new Part.Heading(level(), item.title().isBlank() ? item.analysis() : item.title()));
                parts.add(Part.Paragraph.of(e.sentence().in(digest.language())));
            }
        }

        private int level() {
            return grouped ? 2 : 1;
        }

        private void watch(Digest.Watched watched) {
            Watch watch = frame.watch(watched);
            Arrivals arrivals = frame.arrivals(watch, watched.shown(), cancel);
            parts.add(new Part.Heading(level(), watch.name()));
            if (!arrivals.worthTelling()) {
                parts.add(Part.Paragraph.of(wording.say(Composition.class, "digest.nothing.new")));
            } else {
                parts.add(new Part.KeyFigure(
                        wording.number(arrivals.count()),
                        Run.words(wording.say(Composition.class, "digest.new", arrivals.count()))));
                Quoting quoting =
                        new Quoting(material, wording, material.queries().read(watch.query(), watch.period()), tokens);
                for (Entry entry : arrivals.page()) {
                    parts.add(quoting.quotation(entry));
                }
                shown.merge(watch.name(), arrivals.mentions(), (some, same) -> same);
            }
            parts.add(Part.Note.of(wording.say(
                    Composition.class,
                    "digest.provenance",
                    watch.query().isBlank() ? "*" : watch.query(),
                    period(watch),
                    arrivals.count())));
        }

        private String period(Watch watch) {
            return watch.period()
                    .map(new PeriodWords(wording.locale())::of)
                    .orElseGet(() -> wording.say(Composition.class, "digest.all.time"));
        }

        /** What each search came to, before the details. */
        private Part table() {
            boolean compared =
                    overview.stream().anyMatch(figures -> figures.before().isPresent());
            List<Column> columns = new ArrayList<>(List.of(
                    Column.of("search", wording.say(Composition.class, "digest.column.search"), Column.Kind.TEXT),
                    Column.of(
                            "mentions", wording.say(Composition.class, "digest.column.mentions"), Column.Kind.WHOLE)));
            if (compared) {
                columns.add(
                        Column.of("before", wording.say(Composition.class, "digest.column.before"), Column.Kind.WHOLE));
            }
            List<List<Object>> rows = new ArrayList<>();
            for (SearchSection.Figures figures : overview) {
                List<Object> row = new ArrayList<>(
                        Arrays.asList(figures.title(), figures.unwatched().isPresent() ? null : figures.mentions()));
                if (compared) {
                    row.add(figures.before().orElse(null));
                }
                rows.add(row);
            }
            return new Part.TablePart(wording.say(Composition.class, "digest.overview"), columns, rows);
        }
    }
}
